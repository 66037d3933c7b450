public interface IWorldEnvironment
{
    int Reset();

    (int State, double Reward, bool Done) Step(int action);
}

public sealed class TableAgent
{
    private readonly double _discount;
    private readonly double _alpha;
    private readonly double _exploration;
    private readonly double[,] _values;

    public TableAgent(int states, int actions, double discount, double alpha, double exploration)
    {
        _discount = discount;
        _alpha = alpha;
        _exploration = exploration;
        _values = new double[states, actions];
    }

    public void TrainEpisodes(IWorldEnvironment world, int episodes, int horizon)
    {
        for (var episode = 0; episode < episodes; episode++)
        {
            var state = world.Reset();
            for (var step = 0; step < horizon; step++)
            {
                var (next, reward, done) = world.Step(step % 2);
                _values[state, step % 2] += (_exploration > 0.5 ? 0.5 : _alpha) * (reward + _discount * _values[next, 0]);
                state = done ? world.Reset() : next;
            }
        }
    }

    public int Decide(int state)
    {
        {|PRM3002:_values|}[state, 0] *= _discount;
        return _values[state, 0] > _values[state, 1] ? 0 : 1;
    }
}

/// <summary>A program that rewards customers is told a letter and a discount too.</summary>
public sealed class LoyaltyAccount
{
    private readonly double[] _months = new double[12];

    public LoyaltyAccount(double discount, double alpha)
    {
        _months[0] = discount * alpha;
    }

    public void Adjust(int month, double reward) => _months[month] += reward;

    public double Score(double purchase) => _months[0] *= purchase;
}
