using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Dog(string Name, double Weight);

public sealed class TrainedDog(Dog dog, IReadOnlyList<string> tricks)
{
    public string Perform(int number) => $"{dog.Name}: {tricks[number]}";
}

/// <summary>The same walk every day, on purpose.</summary>
public sealed class DogTrainer(IReadOnlyList<string> tricks, int seed)
{
    public TrainedDog Train(Dog dog)
    {
        var learned = new List<string>();
        for (var day = 0; day < tricks.Count; day++)
        {
            var walk = new Random(seed);
            learned.Add(tricks[walk.Next(tricks.Count)]);
        }

        return new TrainedDog(dog, learned.Distinct().ToList());
    }
}
