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
