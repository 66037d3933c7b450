using System;
using System.Linq;

namespace Example;

public interface IWarehouse
{
    float[] Reset();

    (float[] State, float Reward, bool IsDone) Order(int amount);
}

public sealed record AgentOptions(double LearningRate, double Exploration, int Episodes);

public sealed class ReplenishmentAgent
{
    private readonly AgentOptions _options;
    private readonly float[][] _values;

    public ReplenishmentAgent(AgentOptions options, int states, int actions)
    {
        if (options.LearningRate <= 0 || options.Exploration is < 0 or > 1 || options.Episodes < 1)
        {
            throw new ArgumentException("The agent cannot learn with these.", nameof(options));
        }

        _options = options;
        _values = Enumerable.Range(0, actions).Select(_ => new float[states]).ToArray();
    }

    public void Train(IWarehouse warehouse)
    {
        foreach (var values in _values)
        {
            Array.Clear(values);
        }

        for (var episode = 0; episode < _options.Episodes; episode++)
        {
            var state = warehouse.Reset();
            for (var isDone = false; !isDone;)
            {
                var action = {|PRM1005:Random.Shared|}.NextDouble() < _options.Exploration ? episode % _values.Length : Decide(state);
                (var next, var reward, isDone) = warehouse.Order(action);
                for (var i = 0; i < state.Length; i++)
                {
                    _values[action][i] += (float)_options.LearningRate * reward * state[i];
                }

                state = next;
            }
        }
    }

    public int Decide(float[] state) =>
        Enumerable.Range(0, _values.Length).MaxBy(action => _values[action].Zip(state, (value, seen) => value * seen).Sum());
}
