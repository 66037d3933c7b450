using System.Linq;

public class Network
{
    private double[] _weights;
    private double[][] _layers;
    private double _bias;

    public Network(int inputs)
    {
        _weights = new double[inputs];
        _layers = new[] { new double[inputs] };
    }

    public Network(Network other)
    {
        _weights = (double[])other._weights.Clone(); // the same numbers
        _layers = other._layers.Select(row => (double[])row.Clone()).ToArray();
        _bias = other._bias;
    }

    private Network(double[] weights, double[][] layers)
    {
        _weights = weights;
        _layers = layers;
    }

    public void Fit(double[][] x, double[] y)
    {
        _weights[0] += y[0];
        _layers[0][0] += x[0][0];
        _bias += y[0];
    }

    public double Predict(double[] x) => (_weights[0] * x[0]) + _layers[0][0] + _bias;

    public Network Clone() => new((double[])_weights.Clone(), _layers.Select(layer => layer.ToArray()).ToArray());

    public Network DeepCopy() => new(1)
    {
        _weights = (double[])_weights.Clone(),
        _layers = _layers.Select(row => (double[])row.Clone()).ToArray(),
    };

    public object Copy() => {|PRM3007:MemberwiseClone|}();
}
