public class Network
{
    private double[] _weights = new double[4];
    private double _learningRate;
    private readonly int _epochs;

    public Network(double learningRate, int epochs)
    {
        _learningRate = learningRate;
        _epochs = epochs;
    }

    public double LearnRate { get; set; }

    public void Train(double[][] x, double[] y)
    {
        var last = double.MaxValue;
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            var error = y[0] - Predict(x[0]);
            _weights[0] += (_learningRate + LearnRate) * error;
            if (epoch == 50)
            {
                {|PRM2014:_learningRate|} = 0.001;
            }

            if (error < last)
            {
                {|PRM2014:LearnRate|} *= 1.05;
            }
            else
            {
                LearnRate *= 0.5;
            }

            last = error;
        }
    }

    public double Predict(double[] x) => _weights[0] * x[0];
}

public static class Program
{
    public static void Run(Network network, double[][] x, double[] y)
    {
        for (var epoch = 0; epoch < 10; epoch++)
        {
            if (epoch == 5)
            {
                network.{|PRM2014:LearnRate|} = 0.01;
            }

            network.Train(x, y);
        }
    }
}
