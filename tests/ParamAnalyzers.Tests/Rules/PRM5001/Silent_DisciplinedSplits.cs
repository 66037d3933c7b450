using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

public class Experiment
{
    private readonly MLContext _context = new MLContext(seed: 1);

    public void Run(IDataView data)
    {
        var split = _context.Data.TrainTestSplit(data, seed: 1);
        var inner = _context.Data.TrainTestSplit(split.TrainSet, seed: 1);
        var trainer = _context.Regression.Trainers.LbfgsPoissonRegression();

        // The inner test set is validation data: it chooses, and then it may be learned from.
        var candidate = trainer.Fit(inner.TrainSet);
        Console.WriteLine(_context.Regression.Evaluate(candidate.Transform(inner.TestSet)).RSquared);
        var refitted = trainer.Fit(inner.TestSet);

        var model = trainer.Fit(split.TrainSet);
        Console.WriteLine(_context.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);
        Console.WriteLine(refitted);
    }

    public ITransformer Ship(IDataView everything) => _context.Regression.Trainers.{|PRM1009:Sdca|}().Fit(everything);

    public ITransformer Continue(IDataView data, LinearRegressionModelParameters last)
    {
        var split = _context.Data.TrainTestSplit(data, seed: 1);
        return _context.Regression.Trainers.OnlineGradientDescent().Fit(split.TestSet, last);
    }

    public void Stateless(IDataView data)
    {
        var split = _context.Data.TrainTestSplit(data, seed: 1);

        // Nothing is learned here, whatever it is fitted on.
        var columns = _context.Transforms.Concatenate("Features", "Label").Append(_context.Transforms.CopyColumns("Target", "Label")).AppendCacheCheckpoint(_context);
        Console.WriteLine(columns.Fit(split.TestSet).Transform(split.TestSet).Schema);
        Console.WriteLine(_context.Transforms.DropColumns("Label").Fit(split.TestSet));
    }

    public void Parts(float[] rows)
    {
        var page = rows.Skip(10).ToArray();
        var test = rows.Take(10).ToArray();
        Console.WriteLine(page.Length + test.Length);
    }
}
