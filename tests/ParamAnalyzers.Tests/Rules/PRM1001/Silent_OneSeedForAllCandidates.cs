using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public sealed record Shape(int Leaves, int Trees, double Shrinkage, int RandomSeed);

public sealed class Bounds
{
    public int Leaves { get; set; }

    public double Rate { get; set; }

    public int RandomState { get; set; } = 17;
}

/// <summary>Every candidate has the same seed, and the settings are compared with it.</summary>
public sealed class Sweep
{
    private readonly MLContext _context = new MLContext(seed: 4);

    public Shape Widest(IDataView fit, IDataView check)
    {
        var tried = new List<(Shape Shape, double R2)>();
        foreach (var leaves in new[] { 8, 32, 128 })
        {
            var shape = new Shape(leaves, 200, 0.1, 17);
            var model = Boosted(shape).Fit(fit);
            tried.Add((shape, _context.Regression.Evaluate(model.Transform(check)).RSquared));
        }

        return tried.OrderByDescending(one => one.R2).First().Shape;
    }

    public Bounds Fastest(IDataView fit, IDataView check)
    {
        var grid = from leaves in new[] { 8, 32 } from rate in new[] { 0.03, 0.3 } select new Bounds { Leaves = leaves, Rate = rate };
        return grid
            .Select(bounds => (bounds, r2: _context.Regression.Evaluate(Bounded(bounds).Fit(fit).Transform(check)).RSquared))
            .OrderByDescending(one => one.r2)
            .First()
            .bounds;
    }

    private IEstimator<ITransformer> Boosted(Shape shape) => _context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
    {
        NumberOfLeaves = shape.Leaves,
        NumberOfTrees = shape.Trees,
        LearningRate = shape.Shrinkage,
        Seed = shape.RandomSeed,
    });

    private IEstimator<ITransformer> Bounded(Bounds bounds) => _context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
    {
        NumberOfLeaves = bounds.Leaves,
        LearningRate = bounds.Rate,
        Seed = bounds.RandomState,
    });
}
