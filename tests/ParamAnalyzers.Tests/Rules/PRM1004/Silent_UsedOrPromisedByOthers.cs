using System;

public abstract class Learner
{
    private readonly Random _random;
    private double[] _weights = Array.Empty<double>();

    protected Learner(int seed) => _random = new Random(seed);

    protected Learner(int? seed) => _random = seed is null ? new Random() : new Random(seed.Value);

    public abstract void Shuffle(double[][] x, Random random);

    public virtual void Train(double[][] x, double[] y, int seed) => throw new NotSupportedException();

    public void Fit(double[][] x, double[] y, Random random) => _weights = new[] { random.NextDouble() + _random.NextDouble() };

    public double Predict(double[] x) => {|PRM3004:_weights|}[0] * x[0];

    public void Sow(string seed, double[][] x)
    {
    }
}

public class Forest : Learner
{
    private readonly int _seed;

    public Forest(int seed)
        : base(seed) => _seed = seed;

    public override void Shuffle(double[][] x, Random random) => Array.Sort(x, (a, b) => random.Next(3) - 1);

    public int Next() => _seed + 1;
}

public class Garden
{
    public Garden(int seed)
    {
    }

    public int Harvest(int seed) => 3;
}
