using System;
using System.Security.Cryptography;
using Microsoft.ML;

public class Network
{
    private readonly Random _random;
    private double[] _weights = Array.Empty<double>();

    public Network(int? seed) => _random = new Random(seed ?? Environment.TickCount);

    public Network(int seed, int worker) => _random = new Random(HashSeed(seed, worker));

    public void Fit(double[][] x, double[] y) => _weights = new[] { _random.NextDouble() };

    public double Predict(double[] x) => {|PRM3004:_weights|}[0] * x[0];

    private static int HashSeed(int seed, int worker) => (seed * 31) + worker;
}

public class Dice
{
    private readonly Random _random = new(Environment.TickCount);

    public int Roll() => _random.Next(6);

    public MLContext Make(int seed) => new(seed);

    public int Secret() => RandomNumberGenerator.GetInt32(int.MaxValue);

    public long Elapsed(long start) => Environment.TickCount64 - start;
}
