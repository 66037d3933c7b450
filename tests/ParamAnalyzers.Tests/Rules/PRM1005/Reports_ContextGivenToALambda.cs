using System;
using Microsoft.ML;
using Microsoft.ML.Trainers;

public static class Sweeps
{
    public static Sweep Sweep(this MLContext context) => new(context);
}

public sealed class Sweep
{
    private readonly MLContext _context;

    public Sweep(MLContext context) => _context = context;

    public IEstimator<ITransformer> Create<T>(Func<MLContext, T, IEstimator<ITransformer>> make, T option) => make(_context, option);
}

public class SweepInPlace
{
    public void Creates()
    {
        var outer = {|PRM1005:new MLContext()|};
        var options = new SdcaMaximumEntropyMulticlassTrainer.Options { NumberOfThreads = 1 };
        Console.WriteLine(outer.Sweep().Create((context, option) => context.MulticlassClassification.Trainers.SdcaMaximumEntropy(option), options));
    }

    public void Prints()
    {
        var context = new MLContext();
        Console.WriteLine(context.Sweep());
    }
}

public class SweepByName
{
    public void Creates()
    {
        var outer = {|PRM1005:new MLContext()|};
        Func<MLContext, SdcaMaximumEntropyMulticlassTrainer.Options, IEstimator<ITransformer>> make = (context, option) => context.MulticlassClassification.Trainers.SdcaMaximumEntropy(option);
        Console.WriteLine(outer.Sweep().Create(make, new SdcaMaximumEntropyMulticlassTrainer.Options { NumberOfThreads = 1 }));
    }

    public void Prints()
    {
        var context = new MLContext();
        Console.WriteLine(context.Sweep());
    }
}
