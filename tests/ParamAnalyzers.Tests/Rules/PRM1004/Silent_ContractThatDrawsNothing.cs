using System;

public interface ILayer
{
    void Initialize(double[] inputs, Random random);

    double[] Forward(double[] inputs);
}

public class Activation : ILayer
{
    private double[] _outputs = new double[1];

    public void Initialize(double[] inputs, Random random) => _outputs = new double[inputs.Length];

    public double[] Forward(double[] inputs)
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            _outputs[i] = Math.Max(0, inputs[i]);
        }

        return _outputs;
    }
}

public class Network
{
    public void Fit(double[][] x, double[] y)
    {
    }
}

public abstract class RowSource
{
    public abstract double[] Open(double[] columns, Random? random);
}

// The cursor cannot shuffle; what it draws, it draws from a seed of its own, and can be repeated.
public sealed class Bootstrap(RowSource source, int state) : RowSource
{
    public override double[] Open(double[] columns, Random? random)
    {
        var draws = new Random(state);
        var rows = source.Open(columns, null);
        return Array.ConvertAll(rows, row => rows[draws.Next(rows.Length)]);
    }
}
