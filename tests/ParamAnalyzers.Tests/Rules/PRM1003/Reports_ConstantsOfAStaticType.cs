using System;
using System.Linq;

namespace Example;

public static class Hyperparameters
{
    public const double LearningRate = 0.1;
    public const double Discount = 0.95;
    public const double Exploration = 0.2;
    public const int Episodes = 5000;
    public const int MaximumSteps = 200;
    public const int {|PRM1003:RandomSeed|} = 2023;
}

/// <summary>A grid world with a treasure in the last cell.</summary>
public sealed class Corridor
{
    public const int Cells = 16;

    public (int Cell, double Reward, bool Done) Step(int cell, int action)
    {
        var next = Math.Clamp(cell + (action == 0 ? -1 : 1), 0, Cells - 1);
        return (next, next == Cells - 1 ? 1.0 : 0.0, next == Cells - 1);
    }
}

public sealed class QLearner
{
    private readonly Random _random = new Random(Hyperparameters.RandomSeed);
    private readonly double[][] _values = Enumerable.Range(0, Corridor.Cells).Select(_ => new double[2]).ToArray();

    public void Train(Corridor corridor)
    {
        for (var episode = 0; episode < Hyperparameters.Episodes; episode++)
        {
            var cell = 0;
            for (var step = 0; step < Hyperparameters.MaximumSteps; step++)
            {
                var action = _random.NextDouble() < Hyperparameters.Exploration ? _random.Next(2) : Decide(cell);
                var (next, reward, done) = corridor.Step(cell, action);
                var target = reward + (done ? 0 : Hyperparameters.Discount * _values[next].Max());
                _values[cell][action] += Hyperparameters.LearningRate * (target - _values[cell][action]);
                cell = next;
                if (done)
                {
                    break;
                }
            }
        }
    }

    public int Decide(int cell)
    {
        return _values[cell][1] >= _values[cell][0] ? 1 : 0;
    }
}
