using System;
using System.Linq;

public sealed class Rule
{
    private readonly double[] _genes;

    public Rule(double[] genes) => _genes = genes;

    public bool Predict(double[] row) => row.Zip(_genes, (value, gene) => value * gene).Sum() > 0;
}

public abstract class TrainerOfRules
{
    public Rule Train(double[][] rows, int[] labels) => TrainCore(rows, labels);

    protected abstract Rule TrainCore(double[][] rows, int[] labels);
}

public sealed class Evolution : TrainerOfRules
{
    private readonly Random _random;

    public Evolution(Random random) => _random = random;

    public int {|PRM2011:Generations|} { get; set; } = 60;

    public double Width { get; init; } = 0.1;

    /// <summary>How it is shown is set by whoever shows it.</summary>
    public int RowsPerPage { get; set; } = 20;

    protected override Rule TrainCore(double[][] rows, int[] labels)
    {
        var genes = new double[Math.Min(RowsPerPage, rows[0].Length)];
        for (var generation = 0; generation < Generations; generation++)
        {
            var child = genes.Select(gene => gene + (Width * (_random.NextDouble() - 0.5))).ToArray();
            genes = Right(child, rows, labels) > Right(genes, rows, labels) ? child : genes;
        }

        return new Rule(genes);
    }

    private static int Right(double[] genes, double[][] rows, int[] labels)
    {
        var rule = new Rule(genes);
        return rows.Zip(labels, (row, label) => rule.Predict(row) == (label == 1)).Count(right => right);
    }
}

namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit
    {
    }
}
