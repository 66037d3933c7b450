public class OnlinePerceptron
{
    private readonly float[] _weights = new float[3];

    public float[] {|PRM3003:Weights|} => _weights;

    public void Train(float[][] rows)
    {
        foreach (var row in rows)
        {
            Update(row, 1);
        }
    }

    public void Update(float[] input, float target)
    {
        for (var i = 0; i < input.Length; i++)
        {
            _weights[i] += input[i] * target;
        }
    }

    public float Score(float[] input) => input[0] * _weights[0];
}

public class WeightPruner
{
    public void Thin(OnlinePerceptron perceptron) => perceptron.Weights[0] = 0;
}
