using System.Linq;

public class Perceptrons
{
    private readonly double[,] _weights = new double[3, 3];
    private double[] _outputs = new double[3];
    private double[] _scales = new double[3];

    public double[] FeedForward(double[] xs)
    {
        for (var i = 0; i < 3; i++)
        {
            _outputs[i] = _weights[i, 0] * xs[i] * _scales[i];
        }

        return _outputs;
    }

    public void BackPropagate(double[] targets)
    {
        for (var i = 0; i < 3; i++)
        {
            _weights[i, 0] += {|PRM2010:0.1|} * (targets[i] - _outputs[i]);
            _scales[i] += targets[i];
        }
    }

    public void Tweak()
    {
        {|PRM3001:_weights|}[0, 0] = 5;
        {|PRM3001:_scales|} = _scales.Select(scale => scale * 1.1).ToArray();
    }
}
