public class Layer
{
    public Layer(int size) => Weights = new double[size];

    public double[] Weights { get; }

    public double Bias { get; set; }

    public double Compute(double[] xs) => xs[0] * Weights[0] + Bias;
}

public class GradientDescent
{
    public double LearningRate { get; set; } = 0.01;

    public void UpdateWeights(Layer layer, double[] gradient)
    {
        for (var i = 0; i < gradient.Length; i++)
        {
            layer.Weights[i] -= LearningRate * gradient[i];
        }

        layer.Bias -= LearningRate * gradient[0];
    }
}

public class AdamOptimizer
{
    public void Step(Layer layer, double[] direction)
    {
        layer.Weights[0] -= direction[0];
    }
}

public static class Program
{
    public static void Main()
    {
        var layer = new Layer(1);
        layer.Weights[0] = 0.5;
        layer.Bias = 0.1;
        var gradient = layer.Compute(new[] { 1.0 });
        for (var epoch = 0; epoch < 10; epoch++)
        {
            layer.Weights[0] -= 0.1 * gradient;
        }
    }
}
