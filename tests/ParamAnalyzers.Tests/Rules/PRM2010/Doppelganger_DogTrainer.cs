using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class DogTrainer
{
    private readonly List<Dog> _dogs = new();
    public int Repetitions { get; set; } = 10;
    public double TreatSize { get; set; } = 1.5;

    public void Train(IEnumerable<Dog> dogs, string command)
    {
        foreach (var dog in dogs)
        {
            _dogs.Add(dog);
            for (int i = 0; i < 10; i++)
            {
                dog.Skills.Add(command);
                dog.Weight += 0.01 * TreatSize;
            }
        }
        TreatSize *= 0.9;
    }

    public bool Predict(Dog dog, string command)
    {
        dog.Mood -= 0.1;
        return dog.Mood > 0 && dog.Skills.Contains(command);
    }

    public double Evaluate() => _dogs.Count == 0 ? 0 : _dogs.Average(d => d.Mood);
}

public sealed class Dog
{
    public HashSet<string> Skills { get; } = new();
    public double Weight { get; set; } = 12;
    public double Mood { get; set; } = 1;
}
