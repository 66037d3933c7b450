using System;
using System.Collections.Generic;

namespace Example;

public sealed class Monster
{
    public double Strength { get; set; }

    public double PredictDamage(double armor) => Math.Max(0, Strength - armor);
}

/// <summary>The monster comes back stronger, and the purse lighter.</summary>
public sealed class MonsterTrainer
{
    private readonly Random _dice;

    public MonsterTrainer(int money, Random dice)
    {
        Money = money;
        _dice = dice;
    }

    public int Money { get; private set; }

    public Monster Train(Monster monster)
    {
        for (var day = 0; day < 20; day++)
        {
            if (Money < 10)
            {
                Money = 0;
                break;
            }

            Money -= 10;
            monster.Strength += _dice.NextDouble();
        }

        return monster;
    }
}

public sealed record Runner(string Name, double[] Splits);

public sealed class TrainingPlan(double pace)
{
    public double PredictFinish(double kilometers) => pace * kilometers;
}

public sealed class PersonalTrainer(int daysPerWeek)
{
    private readonly Random _mood = new();
    private int _daysPerWeek = daysPerWeek;

    public TrainingPlan TrainFor(Runner runner)
    {
        if (_daysPerWeek > 7)
        {
            _daysPerWeek = 7;
        }

        return new TrainingPlan(runner.Splits[0] - (0.01 * _daysPerWeek) + (0.001 * _mood.NextDouble()));
    }
}

public sealed record Cadet(string Name, List<double> Marks);

public sealed class FlightSchool
{
    private readonly double[] _slots = new double[5];

    public FlightSchool(double tolerance) => Tolerance = tolerance;

    public double Tolerance { get; private set; }

    public int MaxDepth { get; set; } = 3;

    public void Train(Cadet cadet)
    {
        Tolerance = cadet.Marks[0] / MaxDepth;
        _slots[0] += Tolerance;
    }
}
