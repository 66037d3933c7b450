using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Loan(double[] Facts, double Loss);

public sealed record LoanSplit(IReadOnlyList<Loan> Train, IReadOnlyList<Loan> Test);

public sealed class LossModel
{
    private double _mean;

    public LossModel(double shrinkage) => Shrinkage = shrinkage is >= 0 and < 1 ? shrinkage : throw new ArgumentOutOfRangeException(nameof(shrinkage));

    public double Shrinkage { get; }

    public void Fit(IReadOnlyList<Loan> loans) => _mean = loans.Average(loan => loan.Loss) * (1 - Shrinkage);

    public double Predict(Loan loan) => _mean;
}

/// <summary>Tries settings and keeps the best.</summary>
public sealed class Search
{
    public LossModel? Run(IReadOnlyList<Loan> train, IReadOnlyList<Loan> validation, IEnumerable<double> shrinkages)
    {
        LossModel? best = null;
        var lowest = double.PositiveInfinity;
        foreach (var shrinkage in shrinkages)
        {
            var model = new LossModel(shrinkage);
            model.Fit(train);
            var error = validation.Average(loan => Math.Abs(model.Predict(loan) - loan.Loss));
            if (error < lowest)
            {
                lowest = error;
                best = model;
            }
        }

        return best;
    }
}

public static class Desk
{
    public static LossModel? Choose(LoanSplit loans, double[] shrinkages) => new Search().Run(loans.Train, {|PRM5003:loans.Test|}, shrinkages);

    public static double Report(LoanSplit loans, double shrinkage)
    {
        var model = new LossModel(shrinkage);
        model.Fit(loans.Train);
        return loans.Test.Average(loan => Math.Abs(model.Predict(loan) - loan.Loss));
    }

    public static LossModel Everything(LoanSplit loans, double shrinkage)
    {
        var model = new LossModel(shrinkage);
        model.Fit({|PRM5001:loans.Test|});
        return model;
    }
}
