using System;

namespace ParamAnalyzers.Roles;

/// <summary>
/// What the name of a member suggests. Names only rank: a rule needs evidence of origin beside them.
/// The words come from the identifiers of 3 656 training classes in 26 C# repositories; ambiguous ones (alpha, lambda, k, threshold, mean, …) are left out on purpose.
/// </summary>
internal static class MemberVocabulary
{
    private static readonly WordTable Table = new(
        ((int)Kind.Hyperparameter, new[]
        {
            "momentum", "dropout", "regularization", "regularisation", "decay", "tolerance", "epochs", "batch", "population", "neighbors", "neighbours",
            "stride", "padding", "l1", "l2", "ridge", "lasso", "shrinkage", "subsample", "estimators", "mtry", "bandwidth",
        }),
        ((int)Kind.Bound, new[] { "max", "min", "maximum", "minimum", "number", "num", "n" }),
        ((int)Kind.Bounded, new[]
        {
            "depth", "leaves", "trees", "clusters", "iterations", "iter", "iters", "splits", "split", "samples", "features", "rounds", "epochs", "bins", "components", "neurons", "learners", "generations",
        }),
        ((int)Kind.Runtime, new[]
        {
            "thread", "threads", "worker", "workers", "parallelism", "report", "log", "logging", "verbose", "verbosity", "print", "interval", "every", "cache", "timeout", "mode", "progress", "display",
        }),
        ((int)Kind.Learned, new[]
        {
            "weights", "bias", "biases", "coefficient", "coefficients", "intercept", "intercepts", "centroid", "centroids", "support", "betas", "thetas", "theta", "codebook", "prototypes",
            "means", "covariances", "variances", "priors", "likelihoods", "w", "b", "embedding", "embeddings", "slope", "kernels", "splits", "q", "qtable", "qvalues",
        }),
        ((int)Kind.Counted, new[] { "component", "cluster", "neighbor", "neighbour", "tree", "leaf", "epoch", "neuron", "unit", "layer", "learner", "estimator", "bin", "topic", "round", "generation", "segment", "factor", "prototype" }),
        ((int)Kind.Parts, new[] { "components", "clusters", "trees", "leaves", "bins", "neurons", "learners", "topics", "segments", "prototypes", "neighbors", "neighbours" }),
        ((int)Kind.OfATrainer, new[] { "theta", "embeddings", "codebook" }),
        ((int)Kind.CertainlyLearned, new[] { "weights", "biases", "coefficients", "intercept", "centroids" }),
        ((int)Kind.State, new[]
        {
            "current", "count", "counter", "error", "loss", "iteration", "delta", "deltas", "change", "changes", "gradient", "gradients", "sum", "total", "cache", "buffer", "best",
            "last", "previous", "old", "new", "temp", "tmp", "state", "status", "is", "has", "initialized", "history", "cached", "velocity", "updates", "step", "steps", "t", "index", "progress",
            "activation", "activations", "accuracy", "accuracies", "metric", "metrics", "session", "info", "signal", "derivative", "residual", "residuals",
        }),
        ((int)Kind.Gradient, new[] { "grad", "grads", "dw", "db", "dx", "dy" }),
        ((int)Kind.Limit, new[] { "clip", "clipping", "norm", "threshold", "limit" }),
        ((int)Kind.Side, new[] { "output", "outputs", "input", "inputs" }),
        ((int)Kind.Given, new[] { "class", "sample", "column", "instance", "example", "row", "mu", "initial", "init", "start", "starting", "pos", "positive" }),
        ((int)Kind.OfLearning, new[] { "regularization", "regularisation", "dropout", "l1", "l2", "ridge", "lasso", "shrinkage", "subsample", "estimators", "mtry", "smoothing" }),
        ((int)Kind.BoundedInLearning, new[] { "depth", "leaf", "leaves", "clusters", "components", "neighbors", "neighbours" }),
        ((int)Kind.LearningRate, new[] { "lr", "learnrate", "learningrate" }),
        ((int)Kind.Learning, new[] { "learning", "learn" }),
        ((int)Kind.Rate, new[] { "rate" }),
        ((int)Kind.Step, new[] { "step" }),
        ((int)Kind.Size, new[] { "size" }));

    private static readonly WordSet GradientWords = new("gradient", "gradients", "grad", "grads");

    /// <summary>What a word says in the name of a member.</summary>
    [Flags]
    private enum Kind
    {
        None = 0,

        Hyperparameter = 1 << 0,

        /// <summary>Bounds and counts, which are hyperparameters only of a <see cref="Bounded"/> word: <c>MaxDepth</c>, and neither <c>Max</c> nor <c>Depth</c>.</summary>
        Bound = 1 << 1,

        Bounded = 1 << 2,

        /// <summary>How it runs, not what it learns.</summary>
        Runtime = 1 << 3,

        Learned = 1 << 4,

        /// <summary>Unmistakable names of learned parameters, for members of other types that are known by name and shape only.</summary>
        CertainlyLearned = 1 << 5,

        State = 1 << 6,

        LearningRate = 1 << 7,

        /// <summary>The first of the two words of a learning rate.</summary>
        Learning = 1 << 8,

        /// <summary>The second one.</summary>
        Rate = 1 << 9,

        /// <summary>What somebody gives to training: <c>ClassWeights</c>, <c>SampleWeights</c>, <c>InitialCentroids</c>.</summary>
        Given = 1 << 10,

        /// <summary>What a caller may ask for a number of: the <c>ClusterCount</c> is a setting, the <c>SampleCount</c> is state.</summary>
        Counted = 1 << 11,

        /// <summary>What nothing but a learner is made with.</summary>
        OfLearning = 1 << 12,

        /// <summary>The same of a <see cref="Bound"/>: <c>MaxDepth</c>, <c>MinLeafSize</c>.</summary>
        BoundedInLearning = 1 << 13,

        /// <summary>A side of a network: what passes there is state, and the <c>OutputBiases</c> and <c>InputToHiddenWeights</c> are learned.</summary>
        Side = 1 << 14,

        /// <summary>A gradient by its short name: the state of one step, unless it is limited.</summary>
        Gradient = 1 << 15,

        /// <summary>What a gradient is limited to: <c>GradClip</c>.</summary>
        Limit = 1 << 16,

        /// <summary>The first of the two words of a <c>StepSize</c>, which is set, while steps are counted.</summary>
        Step = 1 << 17,

        /// <summary>The second one.</summary>
        Size = 1 << 18,

        /// <summary>Both words of a <c>BinCount</c>.</summary>
        CountOfParts = 1 << 19,

        /// <summary>Several parts: a number that ends with the word says how many: <c>Clusters</c>.</summary>
        Parts = 1 << 20,

        /// <summary>What may be anything elsewhere: the angles of an arm are called theta as well.</summary>
        OfATrainer = 1 << 21,
    }

    /// <summary>True for what holds gradients, and for what is done with them: <c>ZeroGradients</c>.</summary>
    public static bool SpeaksOfGradients(string name) => GradientWords.HasWordOf(name);

    public static bool IsLearningRate(string name) => (KindsIn(name) & Kind.LearningRate) != 0;

    /// <summary>True for names that settings of anything but learning do not have.</summary>
    public static bool IsHyperparameterOfLearning(string name)
    {
        var kinds = KindsIn(name);
        return ((kinds & (Kind.LearningRate | Kind.OfLearning)) != 0 || (kinds & (Kind.Bound | Kind.BoundedInLearning)) == (Kind.Bound | Kind.BoundedInLearning)) && (kinds & Kind.State) == 0;
    }

    /// <summary>True for how fast to learn, and for how much to hold back: a learning rate, a regularization by whatever name.</summary>
    public static bool IsRateOrRegularization(string name) =>
        KindsIn(name) is var kinds && (kinds & (Kind.LearningRate | Kind.OfLearning)) != 0 && (kinds & Kind.State) == 0 && !Words.Contains(name, "smoothing");

    public static bool SuggestsHyperparameter(string name)
    {
        var kinds = KindsIn(name);
        return ((kinds & (Kind.LearningRate | Kind.Hyperparameter)) != 0 || (kinds & (Kind.Bound | Kind.Bounded)) == (Kind.Bound | Kind.Bounded))
            && (kinds & (Kind.State | Kind.Runtime)) == 0;
    }

    /// <summary>True for how many parts there are of something, <c>BinCount</c>, <c>Trees</c>: asked for in one type and found in another.</summary>
    public static bool IsCountOfParts(string name) => (KindsIn(name) & (Kind.CountOfParts | Kind.State)) == Kind.CountOfParts;

    /// <summary>True for what is asked for a number of, or a greatest one of: <c>Generations</c>, <c>TreeDepth</c>.</summary>
    public static bool IsBounded(string name) => (KindsIn(name) & (Kind.Bounded | Kind.State | Kind.Runtime)) == Kind.Bounded;

    public static bool SuggestsLearnedParameter(string name) => (KindsIn(name) & (Kind.Learned | Kind.State)) == Kind.Learned;

    public static bool IsCertainlyLearned(string name) => (KindsIn(name) & (Kind.CertainlyLearned | Kind.State | Kind.Given)) == Kind.CertainlyLearned;

    /// <summary>True for what a member of another type may be called when it is learned.</summary>
    public static bool MayBeLearnedElsewhere(string name) => IsCertainlyLearned(name) || IsLearnedByATrainer(name);

    /// <summary>True for what is learned when it is a table of numbers that a trainer keeps: <c>theta</c>, <c>WordEmbeddings</c>.</summary>
    public static bool IsLearnedByATrainer(string name) => (KindsIn(name) & (Kind.OfATrainer | Kind.State | Kind.Given)) == Kind.OfATrainer;

    /// <summary>True for what somebody gives to training: <c>SampleWeights</c>.</summary>
    public static bool IsGiven(string name) => (KindsIn(name) & Kind.Given) != 0;

    public static bool SuggestsState(string name) => (KindsIn(name) & Kind.State) != 0;

    public static bool SuggestsRuntimeSetting(string name) => (KindsIn(name) & Kind.Runtime) != 0;

    /// <summary>True for names of state, of what is learned, and of how it runs: no caller sets these as hyperparameters.</summary>
    public static bool RulesOutHyperparameter(string name) => (KindsIn(name) & (Kind.State | Kind.Learned | Kind.Runtime)) != 0;

    /// <summary>What all words of the name say together, in one pass.</summary>
    private static Kind KindsIn(string name)
    {
        var words = new Words(name);
        var (all, withoutLast, previous) = (Kind.None, Kind.None, Kind.None);
        while (words.MoveNext())
        {
            var kind = (Kind)Table.GroupsOf(words.Current);
            if ((previous & (Kind.Counted | Kind.Bound)) != 0 && words.Is("count"))
            {
                kind = (previous & Kind.Counted) != 0 ? Kind.CountOfParts : Kind.None;
            }

            (all, withoutLast) = ((kind & Kind.Size) != 0 && (previous & Kind.Step) != 0 ? withoutLast : all | kind, all);
            if ((kind & Kind.Rate) != 0 && (previous & Kind.Learning) != 0)
            {
                all |= Kind.LearningRate;
            }

            previous = kind;
        }

        all |= (previous & Kind.Parts) != 0 ? Kind.CountOfParts : Kind.None;
        if ((all & Kind.Gradient) != 0 && (all & (Kind.Limit | Kind.Bound)) == 0)
        {
            all |= Kind.State;
        }

        return (all & Kind.Side) != 0 && (previous & Kind.CertainlyLearned) == 0 ? all | Kind.State : all;
    }
}
