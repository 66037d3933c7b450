using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public readonly record struct Stump(int Column, double Threshold, double Left, double Right)
{
    public double Answer(double[] row) => row[Column] <= Threshold ? Left : Right;
}

public sealed class Booster
{
    private readonly int _rounds;
    private List<Stump>? _stumps;

    public Booster(int rounds) => _rounds = rounds > 0 ? rounds : throw new ArgumentOutOfRangeException(nameof(rounds));

    public void Fit(double[][] rows, double[] targets)
    {
        _stumps = new List<Stump>();
        var rest = (double[])targets.Clone();
        for (var round = 0; round < _rounds; round++)
        {
            var column = round % rows[0].Length;
            var threshold = rows.Average(row => row[column]);
            var stump = new Stump(column, threshold, Mean(rows, rest, column, threshold, true), Mean(rows, rest, column, threshold, false));
            _stumps.Add(stump);
            for (var i = 0; i < rest.Length; i++)
            {
                rest[i] -= stump.Answer(rows[i]);
            }
        }
    }

    public double Predict(double[] row) => (_stumps ?? throw new InvalidOperationException("Fit comes first.")).Sum(stump => stump.Answer(row));

    public Booster Clone()
    {
        var copy = new Booster(_rounds);
        copy._stumps = {|PRM3007:_stumps|};
        return copy;
    }

    private static double Mean(double[][] rows, double[] rest, int column, double threshold, bool below) =>
        rest.Where((_, i) => rows[i][column] <= threshold == below).DefaultIfEmpty().Average();
}
