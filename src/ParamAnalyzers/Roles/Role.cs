namespace ParamAnalyzers.Roles;

/// <summary>What a value is in machine-learning code. A value has one role; what a method does to it is an <see cref="Access"/>.</summary>
internal enum Role
{
    /// <summary>Nothing is known. Rules are silent about unknown values.</summary>
    Unknown,

    /// <summary>Set before training; shapes the model or the learning: a learning rate, the depth of a tree, K of k-NN.</summary>
    Hyperparameter,

    /// <summary>Estimated from data by training: weights, split points, centroids.</summary>
    LearnedParameter,

    /// <summary>Fixes randomness and has no best value; neither a parameter nor a hyperparameter.</summary>
    RandomSeed,

    /// <summary>Rows for training, validation or test, or the columns that are selected from them.</summary>
    Data,

    /// <summary>How the program runs, not what it learns: threads, caches, paths, verbosity.</summary>
    RuntimeSetting,

    /// <summary>Known, and none of the above: results, components, settings of the evaluation.</summary>
    Other,
}
