using System;

namespace Nursery;

[AttributeUsage(AttributeTargets.All)]
public sealed class HyperparameterAttribute : Attribute
{
}

public class Plant
{
    [Hyperparameter]
    public int Seed { get; set; }

    public void Train(Plant[] others)
    {
    }
}
