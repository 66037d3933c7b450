public sealed class Enemy
{
    private readonly float[] _weights = new float[4];
    private readonly float _learningRate;

    public Enemy(float learningRate) => _learningRate = learningRate;

    public void Train(float[] outcome)
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] += _learningRate * outcome[i];
        }
    }

    public void DecisionMade(int action, float reward) => _weights[action] += _learningRate * reward;

    public int Act(float[] state)
    {
        var best = 0;
        for (var i = 1; i < _weights.Length; i++)
        {
            if (_weights[i] * state[i] > _weights[best] * state[best])
            {
                best = i;
            }
        }

        return best;
    }
}
