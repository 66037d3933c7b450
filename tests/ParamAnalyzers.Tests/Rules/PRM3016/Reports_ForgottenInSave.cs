using System.IO;

public class Regressor
{
    private readonly double[] _weights = new double[3];
    private double {|PRM3016:_bias|};
    private double[] {|PRM3016:_means|} = { 0 };

    public void Fit(double[][] x, double[] y)
    {
        _weights[0] += y[0];
        _bias = y[0];
        _means = x[0];
    }

    public double Predict(double[] x) => (_weights[0] * (x[0] - _means[0])) + _bias;

    public void Save(BinaryWriter writer) => WriteWeights(writer);

    public void Load(BinaryReader reader) => _weights[0] = reader.ReadDouble();

    private void WriteWeights(BinaryWriter writer)
    {
        foreach (var weight in _weights)
        {
            writer.Write(weight);
        }
    }
}
