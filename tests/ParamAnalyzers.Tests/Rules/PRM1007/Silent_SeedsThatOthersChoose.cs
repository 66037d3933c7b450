using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public static class Validation
{
    /// <summary>The same sample for each trainer, which a delegate hands over: they are compared on the same rows.</summary>
    public static double[] BootstrapScores(double[][] x, double[] y, IReadOnlyList<Func<double[][], double[], double>> trainers)
    {
        var scores = new double[trainers.Count];
        for (var trainer = 0; trainer < trainers.Count; trainer++)
        {
            var random = new Random(3);
            var rows = Enumerable.Range(0, x.Length).Select(_ => random.Next(x.Length)).ToArray();
            scores[trainer] = trainers[trainer](rows.Select(i => x[i]).ToArray(), rows.Select(i => y[i]).ToArray());
        }

        return scores;
    }
}

public sealed class Stage
{
    public int Seed { get; init; }
}

/// <summary>The stage of a schedule is another one after each step.</summary>
public interface ISchedule
{
    Stage Stage { get; }

    void Advance();
}

public sealed class Curriculum
{
    private readonly ISchedule _schedule;
    private readonly double[] _weights = { 0 };

    public Curriculum(ISchedule schedule) => _schedule = schedule;

    public void Train(double[][] x, double[] y, double learningRate, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var random = new Random(_schedule.Stage.Seed);
            foreach (var i in Enumerable.Range(0, x.Length).OrderBy(_ => random.Next()))
            {
                _weights[0] += learningRate * (y[i] - Predict(x[i]));
            }

            _schedule.Advance();
        }
    }

    public double Predict(double[] x) => _weights[0] * x[0];
}

public static class Barracks
{
    /// <summary>Trains by its name, week after week, and nothing is learned.</summary>
    public static void TrainUnits(List<int> experience, int weeks)
    {
        for (var epochWeek = 0; epochWeek < weeks; epochWeek++)
        {
            var random = new Random(weeks);
            for (var unit = 0; unit < experience.Count; unit++)
            {
                experience[unit] += random.Next(1, 6);
            }
        }
    }
}

public static class Bandits
{
    /// <summary>The same world for each policy, which learns values of its own in it.</summary>
    public static double[] TrainAgents(string[] policies, double learningRate, int episodes)
    {
        var totals = new double[policies.Length];
        for (var policy = 0; policy < policies.Length; policy++)
        {
            var world = new Random(7);
            var values = new double[10];
            for (var episode = 0; episode < episodes; episode++)
            {
                var action = world.Next(10);
                var reward = world.NextDouble();
                values[action] += learningRate * (reward - values[action]);
                totals[policy] += reward;
            }
        }

        return totals;
    }
}
