using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace MiniLibrary;

/// <summary>One object that trains and predicts.</summary>
public class PerceptronNetwork
{
    private const int FixedSeed = 11;
    private readonly Random _random = {|PRM1005:new()|};
    private readonly List<double[]> _prototypes = new() { new double[2] };
    private readonly int _storedSeed;
    private double[] _weights = { 0, 0 };
    private double[][] _layers = { new double[2] };
    private (double Mean, double Deviation) _scale = (0, 1);
    private double _bias;
    private int _hidden;
    private int {|PRM2012:_clusters|};

    public PerceptronNetwork(int hidden, int clusters, double rate, int {|PRM1003:{|PRM1004:seed|}|})
    {
        (_hidden, _clusters) = (hidden, clusters);
        LearningRate = rate;
        _storedSeed = seed;
    }

    public PerceptronNetwork(PerceptronNetwork source)
    {
        _weights = {|PRM3007:source._weights|};
        _layers = {|PRM3007:source._layers.ToArray()|};
        (_bias, LearningRate) = (source._bias, source.LearningRate);
    }

    public double LearningRate { get; set; }

    public double {|PRM2011:Momentum|} { get; set; } = 0.5;

    public int {|PRM2011:MaxIterations|}
    {
        get;
        set;
    }

    = 10;

    public double[] {|PRM3003:Weights|} => _weights;

    public double[][] {|PRM3003:GetLayers|}()
    {
        return _layers;
    }

    public void Fit(double[][] x, double[] y)
    {
        if (_hidden is 0)
        {
            {|PRM2001:_hidden|} = x[0].Length * 2;
        }

        _clusters = y.Distinct().Count();
        var momentum = {|PRM2010:0.9f|};
        {|PRM3005:_prototypes|}.Add(x[0]);
        for (int round = 0; round < {|PRM2010:250|}; ++round)
        {
            var shuffle = {|PRM1007:new Random(FixedSeed)|};
            Array.Sort(x, (left, right) => shuffle.Next(-1, 2));
            Parallel.For(0, x.Length, row => _weights[0] += {|PRM2010:0.003|} * Error(x[row], y[row]) * momentum);
            if (round == 50)
            {
                this.{|PRM2014:LearningRate|} = 1e-3;
            }

            _bias -= LearningRate * Error(x[0], y[0]);
            _layers[0][0] += Momentum * MaxIterations * _random.NextDouble();
        }

        _scale = (y.Average(), y.Max());
    }

    public double Predict(double[] x)
    {
        {|PRM3002:_bias|}++;
        ({|PRM3002:_weights|}[0], {|PRM3002:_weights|}[1]) = (_weights[1], _weights[0]);
        return (_weights[0] * x[0]) + _bias + (_layers[0][0] * _scale.Mean) + _prototypes[0][0] + _storedSeedless;
    }

    public double Score(double[] x) => _weights[0] * x[0] * {|PRM3006:Momentum|};

    public void Nudge(double by) => {|PRM3001:_bias|} += by;

    public void Wipe()
    {
        Array.Fill({|PRM3001:_weights|}, 1.5);
        foreach (ref var weight in _weights.AsSpan())
        {
            {|PRM3001:weight|} *= 2;
        }

        var alias = _layers[0];
        {|PRM3001:alias|}[0] = 3;
    }

    public PerceptronNetwork DeepClone()
    {
        var copy = (PerceptronNetwork){|PRM3007:MemberwiseClone|}();
        return copy;
    }

    private double Error(double[] x, double y) => y - Predict(x);

    private double _storedSeedless => 0;
}
