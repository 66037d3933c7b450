public class Network
{
    private readonly double[] _weights = new double[3];
    private int _epochs;

    public Network(int epochs, bool hasAccelerator)
    {
        _epochs = epochs;
        HasAccelerator = hasAccelerator;
    }

    private bool HasAccelerator { get; }

    public void Train(double[] data)
    {
        if (HasAccelerator)
        {
            {|PRM2001:_epochs|} *= 4;
        }

        for (var i = 0; i < _epochs; i++)
        {
            _weights[i % 3] += data[i % data.Length];
        }
    }

    public double Predict(double x) => _weights[0] * x;
}
