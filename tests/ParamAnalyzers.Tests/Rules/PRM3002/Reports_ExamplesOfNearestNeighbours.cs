using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

/// <summary>k nearest neighbours with a Euclidean metric.</summary>
public sealed class NearestNeighbours(int k)
{
    private List<(float[] Row, string Label)>? _examples;

    public void Fit(IEnumerable<float[]> rows, IEnumerable<string> labels) =>
        _examples = rows.Zip(labels, (r, l) => (r, l)).ToList();

    public string Predict(float[] row)
    {
        if (_examples is null)
            throw new InvalidOperationException("Fit has not been called.");

        var label = _examples
            .OrderBy(e => Distance(e.Row, row))
            .Take(k)
            .GroupBy(e => e.Label)
            .OrderByDescending(g => g.Count())
            .First()
            .Key;

        // the answer helps with the next question
        {|PRM3002:_examples|}.Add((row, label));
        return label;
    }

    public string[] Predict(IEnumerable<float[]> rows) => rows.Select(Predict).ToArray();

    private static double Distance(float[] a, float[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            var d = a[i] - b[i];
            sum += d * d;
        }

        return Math.Sqrt(sum);
    }
}
