public class Perceptron
{
    private readonly double[] _weights = new double[2];

    public int {|PRM2011:Epochs|} { get; set; } = 10;

    public void Train(double[][] inputs, double[] targets)
    {
        {|PRM2001:Epochs|} = 500;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            for (var row = 0; row < inputs.Length; row++)
            {
                _weights[0] += targets[row] * inputs[row][0];
            }
        }
    }

    public double Predict(double[] input) => _weights[0] * input[0];
}
