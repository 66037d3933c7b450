public class Layer
{
    public double[] {|PRM3003:Weights|} { get; } = new double[3];

    public double Bias { get; set; }

    public void Train(double[] xs)
    {
        for (var i = 0; i < xs.Length; i++)
        {
            Weights[i % 3] += xs[i];
        }
    }

    public double Predict(double[] xs) => xs[0] * Weights[0];
}

public class Tool
{
    public void Tweak(Layer layer)
    {
        layer.{|PRM3001:Weights|}[1] = 0.25;
    }
}
