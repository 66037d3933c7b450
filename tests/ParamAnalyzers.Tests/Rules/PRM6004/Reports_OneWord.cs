// param_analyzers.hyperparameter_spelling = two_words
using System;

public sealed class {|PRM6004:Hyperparameters|}
{
    public int Depth { get; init; }

    public int Double()
    {
        var {|PRM6004:hyperparam|} = Depth;
        return hyperparam * 2;
    }
}

public sealed class HyperParameterGrid
{
}
