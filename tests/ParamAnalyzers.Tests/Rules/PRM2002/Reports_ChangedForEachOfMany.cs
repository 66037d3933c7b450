using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Example;

public static class Ladder
{
    /// <summary>All trainers of the list hold the one object, and train with its last value.</summary>
    public static List<(string Name, IEstimator<ITransformer> Trainer)> Of(MLContext context, float[] penalties)
    {
        var options = new OnlineGradientDescentTrainer.Options { Shuffle = false };
        var ladder = new List<(string, IEstimator<ITransformer>)>();
        foreach (var penalty in penalties)
        {
            options.{|PRM2002:L2Regularization|} = penalty;
            var trainer = context.Regression.Trainers.OnlineGradientDescent(options);
            ladder.Add(($"{penalty}", context.Transforms.Concatenate("Features", "A", "B").Append(trainer)));
        }

        return ladder;
    }

    /// <summary>As in a list, under names.</summary>
    public static Dictionary<string, IEstimator<ITransformer>> ByName(MLContext context, IReadOnlyDictionary<string, float> penalties)
    {
        var options = new OnlineGradientDescentTrainer.Options { Shuffle = false };
        var byName = new Dictionary<string, IEstimator<ITransformer>>();
        foreach (var pair in penalties)
        {
            options.{|PRM2002:L2Regularization|} = pair.Value;
            byName[pair.Key] = context.Transforms.Concatenate("Features", "A", "B").Append(context.Regression.Trainers.OnlineGradientDescent(options));
        }

        return byName;
    }

    public static List<float> FittedAtOnce(MLContext context, IDataView rows, float[] penalties)
    {
        var options = new OnlineGradientDescentTrainer.Options { Shuffle = false };
        var biases = new List<float>();
        foreach (var penalty in penalties)
        {
            options.L2Regularization = penalty;
            var trainer = context.Regression.Trainers.OnlineGradientDescent(options);
            var model = trainer.Fit(rows);
            biases.Add(model.Model.Bias);
        }

        return biases;
    }
}

public sealed class LayerOptions
{
    public double LearningRate { get; set; } = 0.1;

    public int Epochs { get; set; } = 5;
}

public sealed class Layer
{
    private readonly LayerOptions _options;
    private double _weight;

    public Layer(LayerOptions options) => _options = options;

    public void Train(double[] rows)
    {
        _weight = 0;
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            foreach (var row in rows)
            {
                _weight += _options.LearningRate * (row - _weight);
            }
        }
    }

    public double Predict(double row) => row - _weight;
}

public sealed class Stack
{
    private readonly List<Layer> _layers = new();

    public Stack(int count, LayerOptions options, double topRate)
    {
        for (var i = 0; i < count; i++)
        {
            if (i == count - 1)
            {
                options.{|PRM2002:LearningRate|} = topRate;
            }

            _layers.Add(new Layer(options));
        }
    }

    public double Score(double row) => _layers.Sum(layer => layer.Predict(row));
}
