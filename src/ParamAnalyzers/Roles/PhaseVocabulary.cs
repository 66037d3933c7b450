using System;

namespace ParamAnalyzers.Roles;

/// <summary>The phase that a method's name states. Verbs count where they lead the name: <c>TrainModel</c> trains, <c>TrainTestSplit</c> and <c>GetTrainingError</c> do not.</summary>
internal static class PhaseVocabulary
{
    /// <summary>Words before the verb that do not change what it says: <c>DoTrain</c>, <c>PartialFit</c>, <c>RunTraining</c>.</summary>
    private static readonly WordSet Leading = new(
        "m", "do", "run", "try", "on", "inner", "internal", "perform", "execute", "start", "begin", "continue", "partial", "online", "batch", "incremental", "core", "un", "self");

    private static readonly WordSet TrainingVerbs = new(
        "fit", "train", "learn", "teach", "retrain", "pretrain", "finetune", "training", "backward", "backprop", "backpropagate", "backpropagation", "backpropogate", "relearn", "refit");

    /// <summary>Verbs that train only together with one of <see cref="LearnedThings"/>: <c>UpdateWeights</c>, <c>ApplyGradients</c>.</summary>
    private static readonly WordSet UpdateVerbs = new("update", "adjust", "apply", "calculate", "compute", "accumulate", "estimate", "optimize", "optimise");

    private static readonly WordSet LearnedThings = new(
        "weight", "weights", "parameters", "bias", "biases", "centroid", "centroids", "gradient", "gradients", "network", "coefficients", "epoch", "epochs", "step", "delta", "deltas");

    /// <summary>Words that turn a training verb into something else: <c>TrainTestSplit</c>, <c>FitToWidth</c>, <c>LearnMore</c>.</summary>
    private static readonly WordSet NotAfterTrainingVerb = new(
        "test", "validation", "valid", "split", "set", "data", "size", "ratio", "to", "in", "into", "bounds", "width", "height", "window", "screen", "content", "image", "text", "page",
        "view", "more", "station", "error", "loss", "accuracy", "metrics", "score", "result", "results", "path", "file", "summary", "progress", "completed", "changed", "callback", "event");

    private static readonly WordSet PredictionVerbs = new(
        "predict", "predicts", "prediction", "classify", "score", "scores", "decide", "infer", "inference", "forward", "transform", "compute", "activate", "evaluate",
        "test", "validate", "probability", "probabilities", "propagate", "feedforward", "think", "recall", "generate", "sample", "encode", "decode", "regress", "distance", "output");

    private static readonly WordSet RestorationVerbs = new(
        "load", "deserialize", "deserialise", "restore", "import", "clone", "copy", "read", "parse", "resume", "rollback", "revert", "from", "deserialized", "deserializing", "warm", "assign",
        "to", "as", "op", "convert");

    private static readonly WordSet SurgeryVerbs = new(
        "initialize", "initialise", "init", "initialization", "randomize", "randomise", "randomly", "reset", "clear", "prune", "quantize", "quantise", "dequantize", "freeze", "unfreeze",
        "average", "merge", "mutate", "mutation", "crossover", "cross", "breed", "perturb", "dispose", "transfer", "normalize", "normalise", "resize", "compress", "simplify", "clip",
        "enforce", "increase", "decrease", "insert", "remove", "nguyen", "xavier", "gaussian", "seed", "swap", "rescale", "shrink", "grow", "evolve", "setup", "zero", "fill", "calibrate");

    /// <summary>Verbs that train when they are given observations and targets: <c>Build(observations, targets)</c>.</summary>
    private static readonly WordSet InductionVerbs = new("build", "construct", "grow", "induce");

    /// <summary>Verbs that train when they are given an example: <c>Update(input, target)</c> of an online learner.</summary>
    private static readonly WordSet OnlineVerbs = new(
        "update", "adapt", "adjust", "step", "iterate", "observe", "reinforce", "reward", "optimize", "optimise", "minimize", "minimise", "refine", "process", "present", "correct", "iteration");

    private static readonly WordSet SurgeonWords = new(
        "prune", "pruner", "pruning", "initializer", "initialization", "randomizer", "randomization", "quantizer", "quantization", "mutation", "crossover", "genetic", "evolution", "surgery");

    private static readonly WordSet ScheduleWords = new(
        "decay", "anneal", "annealing", "warmup", "schedule", "scheduler", "plateau", "cooldown", "tune", "cool");

    private static readonly WordSet ConfigurationVerbs = new(
        "set", "with", "use", "configure", "config", "build", "builder", "create", "make", "add", "register", "bind");

    /// <summary>How many arguments of data make a method of this name train: two for a verb of induction, one for a verb of online learning, null for other names.</summary>
    public static int? DataThatMakesItTrain(string name)
    {
        var words = new Words(name);
        return !words.MoveNext() ? null
            : InductionVerbs.Contains(words.Current) ? 2
            : OnlineVerbs.Contains(words.Current) ? 1
            : null;
    }

    /// <summary>True when the name leads with a verb of training.</summary>
    public static bool IsTrainingName(string name) => Of(name) == Phases.Training;

    /// <summary>The stated phase, or <see cref="Phases.None"/> when the name states none.</summary>
    public static Phases Of(string name)
    {
        var words = new Words(name);
        while (words.MoveNext())
        {
            if (TrainingVerbs.Contains(words.Current))
            {
                return !words.MoveNext() || !NotAfterTrainingVerb.Contains(words.Current) ? Phases.Training : Phases.None;
            }

            if (UpdateVerbs.Contains(words.Current) && NamesLearnedThing(words))
            {
                return Phases.Training;
            }

            if (ScheduleWords.HasWordOf(name))
            {
                return Phases.Schedule;
            }

            if (PhaseOfVerb(words.Current) is var phase and not Phases.None)
            {
                return phase;
            }

            if (!Leading.Contains(words.Current))
            {
                return LearnedThings.Contains(words.Current) && IsRunEpoch(name) ? Phases.Training : Phases.None;
            }
        }

        return Phases.None;
    }

    /// <summary>What the methods of a type do that is named after an edit: a pruner prunes, whatever its methods are called.</summary>
    public static bool IsSurgeonName(string typeName) => SurgeonWords.HasWordOf(typeName);

    private static Phases PhaseOfVerb(ReadOnlySpan<char> word) =>
        PredictionVerbs.Contains(word) ? Phases.Prediction
        : RestorationVerbs.Contains(word) ? Phases.Restoration
        : SurgeryVerbs.Contains(word) ? Phases.Surgery
        : ConfigurationVerbs.Contains(word) ? Phases.Configuration
        : Phases.None;

    private static bool NamesLearnedThing(Words rest)
    {
        while (rest.MoveNext())
        {
            if (LearnedThings.Contains(rest.Current))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRunEpoch(string name) => Words.Contains(name, "run") && Words.Contains(name, "epoch");
}
