namespace ParamAnalyzers.Roles;

/// <summary>
/// What the name of a member suggests. Names only rank: a rule needs evidence of origin beside them.
/// The words come from the identifiers of 3 656 training classes in 26 C# repositories; ambiguous ones (alpha, lambda, k, threshold, mean, …) are left out on purpose.
/// </summary>
internal static class MemberVocabulary
{
    private static readonly WordSet HyperparameterWords = new(
        "momentum", "dropout", "regularization", "regularisation", "decay", "tolerance", "epochs", "batch", "population", "neighbors", "neighbours",
        "stride", "padding", "l1", "l2", "ridge", "lasso", "shrinkage", "subsample", "estimators", "mtry");

    /// <summary>Bounds and counts, which are hyperparameters only of one of <see cref="BoundedWords"/>: <c>MaxDepth</c>, and neither <c>Max</c> nor <c>Depth</c>.</summary>
    private static readonly WordSet BoundWords = new("max", "min", "maximum", "minimum", "number", "num", "n");

    private static readonly WordSet BoundedWords = new(
        "depth", "leaves", "trees", "clusters", "iterations", "splits", "split", "samples", "features", "rounds", "epochs", "bins", "components", "neurons", "learners", "generations");

    /// <summary>How it runs, not what it learns.</summary>
    private static readonly WordSet RuntimeWords = new(
        "thread", "threads", "worker", "workers", "parallelism", "report", "log", "logging", "verbose", "verbosity", "print", "interval", "every", "cache", "timeout", "mode", "progress", "display");

    private static readonly WordSet LearnedWords = new(
        "weights", "bias", "biases", "coefficient", "coefficients", "intercept", "intercepts", "centroid", "centroids", "support", "betas", "thetas", "theta", "codebook", "prototypes",
        "means", "covariances", "variances", "priors", "likelihoods", "w", "b", "embedding", "embeddings", "slope", "kernels", "splits");

    /// <summary>Unmistakable names of learned parameters, for members of other types that are known by name and shape only.</summary>
    private static readonly WordSet CertainlyLearnedWords = new("weights", "biases", "coefficients", "intercept", "centroids");

    private static readonly WordSet StateWords = new(
        "current", "count", "counter", "error", "loss", "iteration", "output", "outputs", "input", "inputs", "delta", "deltas", "gradient", "gradients", "sum", "total", "cache", "buffer", "best",
        "last", "previous", "old", "new", "temp", "tmp", "state", "status", "is", "has", "initialized", "trained", "fitted", "history", "velocity", "updates", "step", "steps", "t", "index", "progress",
        "activation", "activations", "signal", "derivative", "residual", "residuals");

    public static bool IsLearningRate(string name)
    {
        var words = new Words(name);
        var sawLearning = false;
        while (words.MoveNext())
        {
            if (words.Is("lr") || words.Is("learnrate") || words.Is("learningrate") || (sawLearning && words.Is("rate")))
            {
                return true;
            }

            sawLearning = words.Is("learning") || words.Is("learn");
        }

        return false;
    }

    public static bool SuggestsHyperparameter(string name) =>
        (IsLearningRate(name) || HyperparameterWords.HasWordOf(name) || (BoundWords.HasWordOf(name) && BoundedWords.HasWordOf(name)))
        && !StateWords.HasWordOf(name)
        && !RuntimeWords.HasWordOf(name);

    public static bool SuggestsLearnedParameter(string name) => LearnedWords.HasWordOf(name) && !StateWords.HasWordOf(name);

    public static bool IsCertainlyLearned(string name) => CertainlyLearnedWords.HasWordOf(name) && !StateWords.HasWordOf(name);

    public static bool SuggestsRuntimeSetting(string name) => RuntimeWords.HasWordOf(name);

    public static bool SuggestsState(string name) => StateWords.HasWordOf(name);
}
