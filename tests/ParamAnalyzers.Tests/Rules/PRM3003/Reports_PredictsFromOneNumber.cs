using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

/// <summary>One-dimensional decision stump.</summary>
public sealed class DecisionStump
{
    private bool _trained;

    /// <summary>The split point that was found in <see cref="Train"/>.</summary>
    public double {|PRM3003:SplitPoint|} { get; set; }

    public void Train(IReadOnlyList<double> values, IReadOnlyList<bool> labels)
    {
        var best = int.MaxValue;
        foreach (var candidate in values.Distinct().OrderBy(v => v))
        {
            var errors = values.Where((v, i) => (v > candidate) != labels[i]).Count();
            if (errors < best)
            {
                best = errors;
                SplitPoint = candidate;
            }
        }

        _trained = true;
    }

    public bool Predict(double value)
    {
        if (!_trained)
        {
            throw new InvalidOperationException($"{nameof(Train)} must run before {nameof(Predict)}.");
        }

        return value > SplitPoint;
    }

    public override string ToString() => _trained ? $"x > {SplitPoint:G4}" : "(untrained)";
}
