using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example;

public sealed class Line
{
    public event Action<double>? Progress;

    public int Runs { get; set; }

    internal double[] Weights { get; set; } = new double[2];

    public void Fit(double[] rows)
    {
        Weights = new double[2];
        foreach (var row in rows)
        {
            Weights[0] += row;
        }

        Progress?.Invoke(1);
    }

    public double Predict(double row) => Weights[0] * row + Weights[1];
}

/// <summary>What is counted, heard or made when it is missing moves no numbers, and what is emptied first begins anew.</summary>
public sealed class LineTrainer(double learningRate)
{
    public void TrainHeard(Line line, double[] rows)
    {
        line.Progress += share => Console.WriteLine(share);
        line.Runs += 1;
        line.Fit(rows);
    }

    public void TrainCounted(Line line, double[] rows)
    {
        Note(line, rows.Length);
        line.Fit(rows);
    }

    public void TrainCleared(Line line, double[] rows)
    {
        Array.Clear(line.Weights);
        Move(line, rows);
    }

    public void TrainEmptied(Line line, double[] rows)
    {
        line.Weights.AsSpan().Clear();
        Move(line, rows);
    }

    public void TrainInitialized(Line line, double[] rows)
    {
        Beginning.Initialize(line);
        Move(line, rows);
    }

    private static void Note(Line line, int rows) => line.Runs += rows;

    private void Move(Line line, double[] rows)
    {
        foreach (var row in rows)
        {
            line.Weights[0] -= learningRate * (line.Predict(row) - row);
        }
    }
}

public static class Beginning
{
    public static void Initialize(Line line) => Array.Fill(line.Weights, 0.5);
}

public static class CrossValidation
{
    public static double Heard(LineTrainer trainer, double[] rows, int folds) => Errors(rows, folds, trainer.TrainHeard);

    public static double Run(LineTrainer trainer, double[] rows, int folds)
    {
        var (heard, counted, cleared, emptied, begun) = (new Line(), new Line(), new Line(), new Line(), new Line());
        var total = 0.0;
        for (var fold = 0; fold < folds; fold++)
        {
            var outside = rows.Where((_, i) => i % folds != fold).ToArray();
            trainer.TrainHeard(heard, outside);
            trainer.TrainCounted(counted, outside);
            trainer.TrainCleared(cleared, outside);
            trainer.TrainEmptied(emptied, outside);
            trainer.TrainInitialized(begun, outside);
            total += rows.Where((_, i) => i % folds == fold).Sum(row => heard.Predict(row) + counted.Predict(row) + cleared.Predict(row) + emptied.Predict(row) + begun.Predict(row));
        }

        return total / folds;
    }

    private static double Errors(double[] rows, int folds, Action<Line, double[]> train) => Enumerable.Range(0, folds).Average(fold =>
    {
        var line = new Line();
        train(line, rows.Where((_, i) => i % folds != fold).ToArray());
        return rows.Where((_, i) => i % folds == fold).Average(row => Math.Abs(line.Predict(row) - row));
    });
}

public sealed record Run(DateTime At);

/// <summary>The model is new in each training; what is noted down is not the model.</summary>
public sealed class ModelService(MLContext ml, DateTime now)
{
    private readonly List<Run> _log = new();
    private ITransformer? _model;
    private int _runs;

    public int Runs => _runs;

    public void Train(IDataView rows)
    {
        _model = ml.Regression.Trainers.Sdca().Fit(rows);
        _runs++;
        _log.Add(new Run(now));
    }

    public IDataView Predict(IDataView rows) => (_model ?? throw new InvalidOperationException("Train comes first.")).Transform(rows);
}

public static class Service
{
    public static double Check(MLContext ml, IDataView rows, ModelService service, int folds)
    {
        var scores = new List<double>();
        foreach (var part in ml.Data.CrossValidationSplit(rows, folds, seed: 1))
        {
            service.Train(part.TrainSet);
            scores.Add(ml.Regression.Evaluate(service.Predict(part.TestSet)).RSquared);
        }

        return scores.Average();
    }
}

/// <summary>The backbone stays as it is, and the head is new in each training.</summary>
public sealed class HeadTuner(Sequential backbone, int width, double learningRate)
{
    private readonly Sequential _backbone = backbone;
    private Linear? _head;

    public void Train(IReadOnlyList<Tensor> rows)
    {
        foreach (var weight in _backbone.parameters())
        {
            weight.requires_grad = false;
        }

        _backbone.eval();
        var head = nn.Linear(width, 1);
        _head = head;
        using var optimizer = optim.SGD(head.parameters(), learningRate);
        foreach (var row in rows)
        {
            optimizer.zero_grad();
            head.forward(_backbone.forward(row)).square().mean().backward();
            optimizer.step();
        }
    }

    public Tensor Predict(Tensor row)
    {
        using var off = no_grad();
        return (_head ?? throw new InvalidOperationException("Train comes first.")).forward(_backbone.forward(row));
    }
}

public static class HeadCheck
{
    public static double Run(HeadTuner tuner, IReadOnlyList<Tensor> rows, int folds)
    {
        var total = 0.0;
        for (var fold = 0; fold < folds; fold++)
        {
            tuner.Train(rows.Where((_, i) => i % folds != fold).ToList());
            total += rows.Where((_, i) => i % folds == fold).Sum(row => tuner.Predict(row).mean().item<float>());
        }

        return total / folds;
    }
}
