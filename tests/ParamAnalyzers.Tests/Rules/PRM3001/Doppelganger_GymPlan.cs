using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Exercise(string Name, double Weight, int Repetitions);

public sealed class GymPlan
{
    private readonly Dictionary<string, double> _weights = new();

    public double Increment { get; set; } = 2.5;

    public Dictionary<string, double> Weights => _weights;

    /// <summary>Logs a workout; linear progression, as in the booklet.</summary>
    public void Train(List<Exercise> workout)
    {
        foreach (var exercise in workout)
        {
            if (exercise.Repetitions >= 5)
            {
                _weights[exercise.Name] = exercise.Weight + Increment;
            }
            else
            {
                _weights[exercise.Name] = Math.Round(exercise.Weight * 0.9 / 2.5) * 2.5;
            }
        }
    }

    public double Predict(string exercise, int weeks)
        => _weights.GetValueOrDefault(exercise, 20) + weeks * Increment;

    public void Deload()
    {
        foreach (var name in _weights.Keys.ToList())
        {
            _weights[name] *= 0.6;
        }
    }
}
