using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Matrix
{
    public Matrix(int size) => Data = new float[size];

    public float[] Data { get; }
}

public sealed class Linear
{
    private readonly Matrix _weight;

    public Linear(int inputs, int outputs)
    {
        var random = {|PRM1005:new Random()|};
        _weight = new Matrix(inputs * outputs);
        for (var i = 0; i < _weight.Data.Length; i++)
        {
            _weight.Data[i] = (float)random.NextDouble() - 0.5f;
        }
    }

    public float Forward(float[] row) => row.Zip(_weight.Data, (x, w) => x * w).Sum();
}

public sealed class Layer
{
    private readonly List<Unit> _units = new();

    public Layer(int units, int inputs)
    {
        for (var i = 0; i < units; i++)
        {
            var weights = new double[inputs];
            for (var j = 0; j < weights.Length; j++)
            {
                weights[j] = {|PRM1005:new Random()|}.NextDouble() - 0.5;
            }

            _units.Add(new Unit(weights));
        }
    }

    public double[] FeedForward(double[] row) => _units.Select(unit => unit.Sum(row)).ToArray();
}

public sealed class Unit
{
    private readonly double[] _inputs;

    public Unit(double[] inputs) => _inputs = inputs;

    public double Sum(double[] row) => _inputs.Zip(row, (a, b) => a * b).Sum();
}

public sealed class NeuralNetwork
{
    private static readonly Random Generator = {|PRM1005:new Random()|};
    private readonly double[] _weights = new double[8];

    public void SetUp()
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] = Between(-1, 1);
        }
    }

    public double Output(double[] row) => _weights.Zip(row, (w, x) => w * x).Sum();

    private static double Between(double least, double most) => (Generator.NextDouble() * (most - least)) + least;
}
