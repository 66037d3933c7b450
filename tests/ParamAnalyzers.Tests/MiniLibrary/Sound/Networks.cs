using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace MiniLibrary.Sound;

public class Network
{
    private readonly Random _random; // right: the caller chooses
    private readonly int _hidden;
    private readonly double _initialRate;
    private double _rate; // right: the rate in effect, scheduled
    private double[] _weights = { 0, 0 };
    private double[] _velocity = { 0, 0 }; // right: state of the optimizer
    private double[] _activations = { 0, 0 };
    private double[] _best = { 0, 0 };
    private double _bias;
    private int _steps; // right: a counter

    public Network(int hidden, double rate, Random? random = null)
    {
        _hidden = hidden;
        _initialRate = rate;
        _rate = rate; // right: configuration
        _random = random ?? new Random(); // right: a fallback
        Initialize();
    }

    public int Epochs { get; init; } = 10; // right: set by initializers only

    public double Momentum { get; init; } // right: read by training only

    public IReadOnlyList<double> Weights => _weights; // right: a read-only view

    public double LastLoss { get; private set; } // right: a result

    public void Fit(double[][] x, double[] y)
    {
        var effectiveHidden = _hidden == 0 ? x[0].Length : _hidden; // right: an effective copy
        _rate = _initialRate; // right: back to the start
        _velocity = new double[2]; // right: re-created
        var bestLoss = double.PositiveInfinity;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var shuffled = x.OrderBy(_ => _random.Next()).ToArray(); // right: one generator for all epochs
            foreach (var row in shuffled)
            {
                Step(row, y[0] / effectiveHidden);
            }

            LastLoss = Loss(x, y); // right: a result of training
            if (LastLoss < bestLoss)
            {
                bestLoss = LastLoss;
                _best = (double[])_weights.Clone(); // right: a copy
            }

            _rate *= 0.95; // right: decay
            Warmup(epoch);
        }

        _weights = _best; // right: early stopping restores the best
    }

    public void PartialFit(double[] row, double target) => Step(row, target); // right: online learning

    public double Predict(double[] x)
    {
        _activations = new double[2]; // right: scratch, overwritten before it is read
        _activations[0] = _weights[0] * x[0]; // right: an activation
        return _activations[0] + _bias;
    }

    public void Randomize() => _weights[0] = _random.NextDouble(); // right: initialization

    public void Prune(double threshold)
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            if (Math.Abs(_weights[i]) < threshold)
            {
                _weights[i] = 0; // right: pruning
            }
        }
    }

    public void Quantize() => _weights[0] = Math.Round(_weights[0]); // right: quantization

    public void AverageWith(Network other) => _weights[0] = (_weights[0] + other._weights[0]) / 2; // right: averaging

    public void Reset() => Array.Clear(_weights); // right: a reset

    public void Load(BinaryReader reader)
    {
        _weights[0] = reader.ReadDouble(); // right: restoration
        _bias = reader.ReadDouble(); // right: restoration
        _best = (double[])_weights.Clone(); // right: computed anew
        _velocity = new double[2]; // right: computed anew
        _activations = new double[2]; // right: computed anew
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(_weights[0]); // right: saved
        writer.Write(_bias); // right: saved
    }

    public Network Clone() => new(_hidden, _initialRate, _random) { _weights = (double[])_weights.Clone(), _bias = _bias }; // right: a deep copy

    public double NumericGradient(double[][] x, double[] y)
    {
        var saved = _weights[0];
        _weights[0] = saved + 1e-5; // right: perturbed
        var up = Loss(x, y);
        _weights[0] = saved; // right: and restored
        return up;
    }

    private void Initialize() => _bias = _random.NextDouble() - 0.5; // right: initialization from the constructor

    private void Warmup(int epoch) => _rate = _initialRate * Math.Min(1, (epoch + 1) / 5.0); // right: warm-up

    private void Step(double[] row, double target)
    {
        var error = target - Predict(row);
        _velocity[0] = (Momentum * _velocity[0]) + (_rate * error * row[0]); // right: training
        _weights[0] += _velocity[0]; // right: training
        _bias += _rate * error; // right: training
        _steps++; // right: counting
    }

    private double Loss(double[][] x, double[] y) => x.Select((row, i) => Math.Pow(y[i] - Predict(row), 2)).Average() + (_steps * 0); // right: shared by both phases
}

public sealed class NetworkOptions
{
    public double LearningRate { get; set; } = 0.1; // right: options are meant for binding

    public int Epochs { get; set; } = 10; // right: options are meant for binding

    public string LogPath { get; set; } = "run.log"; // right: not only hyperparameters here

    public int Seed { get; set; } = 1; // right: a seed among settings of all kinds
}

public static class Trials
{
    public static double Spread(double[][] x, double[] y)
    {
        var scores = new List<double>();
        foreach (var seed in new[] { 1, 2, 3 }) // right: every seed counts, none is chosen
        {
            var network = new Network(2, 0.1, new Random(seed)); // right: derived from the round
            network.Fit(x, y);
            scores.Add(network.Predict(x[0]));
        }

        return scores.Average();
    }

    public static async Task<double[]> Parallelized(double[][] x, double[] y) => await Task.WhenAll(new[] { 0.1, 0.2 }.Select(rate => Task.Run(() =>
    {
        var network = new Network(2, rate, new Random(1)); // right: the same seed for every trial
        network.Fit(x, y);
        return network.Predict(x[0]);
    })));
}
