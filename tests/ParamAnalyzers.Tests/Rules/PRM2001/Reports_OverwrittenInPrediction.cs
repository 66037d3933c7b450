using System;

public class Neighbors
{
    private double[] _memory = new double[0];

    public Neighbors(int neighbors) => K = neighbors;

    public int K { get; private set; }

    public void Fit(double[] values) => _memory = (double[])values.Clone();

    public double Predict(double[] query)
    {
        {|PRM2001:K|} = Math.Min(K, {|PRM3004:_memory|}.Length);
        var sum = 0.0;
        for (var i = 0; i < K; i++)
        {
            sum += _memory[i] * query[0];
        }

        return sum / K;
    }
}
