// param_analyzers.hyperparameter_spelling = two_words
using System;

public sealed class HyperParameters
{
    public int Depth { get; init; }

    public int Double()
    {
        var hyperParam = Depth;
        return hyperParam * 2;
    }
}

public sealed class HyperParameterGrid
{
}
