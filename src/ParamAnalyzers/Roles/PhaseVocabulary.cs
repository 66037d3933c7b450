using System;
using System.Linq;

namespace ParamAnalyzers.Roles;

/// <summary>The phase that a method's name states. Verbs count where they lead the name: <c>TrainModel</c> trains, <c>TrainTestSplit</c> and <c>GetTrainingError</c> do not.</summary>
internal static class PhaseVocabulary
{
    private static readonly WordTable Table = new(
        ((int)Kind.Leading, new[]
        {
            "m", "do", "run", "try", "on", "inner", "internal", "perform", "execute", "start", "begin", "continue", "partial", "online",
            "batch", "incremental", "core", "basic", "un", "self", "feed", "end", "stop",
        }),
        ((int)Kind.LeadingToTraining, new[] { "seq", "sequential", "parallel", "offline", "stochastic", "supervised", "unsupervised", "fine" }),
        ((int)Kind.Training, new[]
        {
            "fit", "train", "learn", "teach", "retrain", "pretrain", "finetune", "training", "backward", "backprop", "backpropagate",
            "backpropagation", "backpropogate", "relearn", "refit",
        }),
        ((int)Kind.Update, new[]
        {
            "update", "adjust", "apply", "calculate", "compute", "accumulate", "estimate", "optimize", "optimise",
        }),
        ((int)Kind.LearnedThing, new[]
        {
            "weight", "weights", "parameters", "bias", "biases", "centroid", "centroids", "gradient", "gradients", "network", "coefficients",
            "epoch", "epochs", "step", "delta", "deltas", "update", "norm",
        }),
        ((int)Kind.NotAfterTraining, new[]
        {
            "test", "validation", "valid", "split", "set", "data", "size", "ratio", "to", "in", "into", "bounds", "width", "height", "window",
            "screen", "content", "image", "text", "page", "view", "more", "station", "error", "loss", "accuracy", "metrics", "score", "result",
            "results", "path", "file", "summary", "progress", "completed", "changed", "callback", "event",
        }),
        ((int)Kind.Prediction, new[]
        {
            "predict", "predicts", "prediction", "classify", "score", "scores", "decide", "infer", "inference", "forward", "transform",
            "compute", "activate", "evaluate", "test", "validate", "probability", "probabilities", "propagate", "feedforward", "think",
            "recall", "generate", "sample", "encode", "decode", "regress", "distance", "output", "forecast", "recommend",
        }),
        ((int)Kind.Restoration, new[]
        {
            "load", "deserialize", "deserialise", "restore", "import", "clone", "copy", "read", "parse", "resume", "rollback", "revert",
            "from", "deserialized", "deserializing", "warm", "assign", "to", "as", "op", "convert",
        }),
        ((int)Kind.Surgery, new[]
        {
            "init", "randomize", "randomise", "randomly", "reset", "clear", "prune", "quantize",
            "quantise", "dequantize", "freeze", "unfreeze", "average", "merge", "unmerge", "unfuse", "inject", "bake", "mutate", "mutation", "crossover", "cross", "breed", "perturb",
            "dispose", "transfer", "normalize", "normalise", "resize", "crop", "trim", "truncate", "expand", "extend", "compress", "simplify", "clip", "enforce", "increase", "decrease",
            "insert", "remove", "nguyen", "xavier", "gaussian", "seed", "swap", "rescale", "shrink", "grow", "evolve", "setup", "zero", "fill",
            "calibrate", "regularize", "regularise", "clamp", "fuse",
            "sparsify", "forget", "random", "invalidate", "ensure", "allocate", "compile", "connect", "project", "sync", "synchronize", "pull", "aggregate", "soft", "blend", "mix",
            "finish", "finalize", "complete",
        }),
        ((int)Kind.Configuration, new[]
        {
            "set", "with", "use", "configure", "config", "build", "builder", "create", "make", "add", "register", "bind",
        }),
        ((int)Kind.Schedule, new[]
        {
            "decay", "anneal", "annealing", "warmup", "schedule", "scheduler", "plateau", "cooldown", "tune", "cool",
        }),
        ((int)Kind.Induction, new[]
        {
            "build", "construct", "grow", "induce",
        }),
        ((int)Kind.Online, new[]
        {
            "update", "adapt", "adjust", "step", "observe", "reinforce", "reward", "optimize", "optimise", "minimize", "minimise", "correct", "cluster",
        }),
        ((int)Kind.Changing, new[]
        {
            "update", "adjust", "step", "observe", "correct",
        }),
        ((int)Kind.Handling, new[]
        {
            "iterate", "iteration", "refine", "process", "present", "push", "record", "ingest", "fold", "absorb",
        }));

    /// <summary>The words with which a name of training can begin.</summary>
    private const Kind MayOpenTraining = Kind.Leading | Kind.LeadingToTraining | Kind.Training | Kind.Update | Kind.LearnedThing;

    private static readonly WordStarts TrainingStarts = new(Table.WordsOf((int)MayOpenTraining).Append("back"));

    private static readonly WordSet SurgeonWords = new(
        "prune", "pruner", "pruning", "initializer", "initialization", "randomizer", "randomization", "quantizer", "quantization",
        "mutation", "crossover", "genetic", "evolution", "surgery");

    /// <summary>The verbs that only predict. The others, such as <c>Compute</c> and <c>Generate</c>, name what any method may do.</summary>
    private static readonly WordSet CertainPredictionWords = new("predict", "predicts", "classify", "forecast", "recommend", "score", "scores", "decide", "infer", "forward", "transform");

    private static readonly WordSet UnmistakableWords = new("predict", "predicts", "classify");

    /// <summary>What is forecast from a plan, and recommended from a list, is no prediction.</summary>
    private static readonly WordSet PlannedWords = new("forecast", "recommend");

    /// <summary>What nothing but a model has; an update, a step and a weight a train has too.</summary>
    private static readonly WordSet OnlyLearnedWords = new("gradient", "gradients", "network", "weights", "biases", "coefficients", "centroids");

    /// <summary>What a trainer says about the rows that it is given; other types have densities too.</summary>
    private static readonly WordSet ReadingWords = new("density", "likelihood", "posterior", "similarity", "similar");

    /// <summary>Weights are projected onto what is allowed, and rows onto what was learned.</summary>
    private static readonly WordSet MapWords = new("project");

    private static readonly WordSet JudgeWords = new("classifier", "regressor", "clusterer");

    /// <summary>What a word does in the name of a method.</summary>
    [Flags]
    private enum Kind
    {
        None = 0,

        /// <summary>Words before the verb that do not change what it says: <c>DoTrain</c>, <c>PartialFit</c>, <c>RunTraining</c>.</summary>
        Leading = 1 << 0,

        Training = 1 << 1,

        /// <summary>Verbs that train only together with a learned thing: <c>UpdateWeights</c>, <c>ApplyGradients</c>.</summary>
        Update = 1 << 2,

        LearnedThing = 1 << 3,

        /// <summary>Words that turn a training verb into something else: <c>TrainTestSplit</c>, <c>FitToWidth</c>, <c>LearnMore</c>.</summary>
        NotAfterTraining = 1 << 4,

        Prediction = 1 << 5,

        Restoration = 1 << 6,

        Surgery = 1 << 7,

        Configuration = 1 << 8,

        Schedule = 1 << 9,

        /// <summary>Verbs that train when they are given observations and targets: <c>Build(observations, targets)</c>.</summary>
        Induction = 1 << 10,

        /// <summary>Verbs that train when they are given an example: <c>Update(input, target)</c> of an online learner.</summary>
        Online = 1 << 11,

        /// <summary>Verbs of online learning with which signals, events and files are handled too.</summary>
        Handling = 1 << 12,

        /// <summary>Verbs of online learning with which anything is changed.</summary>
        Changing = 1 << 13,

        /// <summary>Words before a verb of training; before other verbs they say how something is computed: <c>ParallelTransform</c>.</summary>
        LeadingToTraining = 1 << 14,
    }

    /// <summary>How many arguments of data make a method of this name train: two for a verb of induction, one for a verb of online learning, null for other names.</summary>
    public static int? DataThatMakesItTrain(string name)
    {
        var first = FirstOf(name);
        return (first & Kind.Induction) != 0 ? 2
            : (first & (Kind.Online | Kind.Handling)) != 0 ? 1
            : null;
    }

    /// <summary>True when a method of this name predicts in what trains: <c>Project</c>, <c>LogLikelihood</c>, <c>MostSimilar</c>.</summary>
    public static bool MayRead(string name) => MapWords.BeginsWithWordOf(name) || ReadingWords.EndsWithWordOf(name);

    /// <summary>True when a method of this name makes a judge of its own object: <c>BuildClassifier(instances)</c>.</summary>
    public static bool MayInduce(string name) => (FirstOf(name) & Kind.Induction) != 0 && JudgeWords.HasWordOf(name);

    /// <summary>True when a method of this name trains only in what is known for a learner: recordings have epochs, and radios are fine-tuned.</summary>
    public static bool MayTrainNothing(string name) => name.StartsWith("fine", StringComparison.OrdinalIgnoreCase) || IsEpoch(name);

    /// <summary>True when a method of this name may do anything with the data that it is given: what processes a spectrum learns from it only in a type that predicts as well.</summary>
    public static bool MayOnlyHandleData(string name) => (FirstOf(name) & Kind.Handling) != 0;

    /// <summary>True when a method of this name may take over what it is given and learn nothing: what updates a picture learns only in a type that is known for a learner.</summary>
    public static bool MayOnlyChange(string name) => (FirstOf(name) & Kind.Changing) != 0;

    /// <summary>What the methods of a type do that is named after an edit: a pruner prunes, whatever its methods are called.</summary>
    public static bool IsSurgeonName(string typeName) => SurgeonWords.HasWordOf(typeName);

    /// <summary>True when a name of the prediction phase can mean nothing else.</summary>
    public static bool IsCertainPrediction(string name) => CertainPredictionWords.HasWordOf(name);

    /// <summary>True when a method of this name predicts only in what is known to learn.</summary>
    public static bool MayOnlyPlan(string name) => PlannedWords.HasWordOf(name);

    /// <summary>True when a method of this name predicts, or makes what predicts.</summary>
    public static bool MayMakeModels(string name) => Words.Contains(name, "generate");

    /// <summary>True when the name says that the method predicts whatever it is given: a horizon, a text, the numbers of a user and an item.</summary>
    public static bool IsUnmistakablePrediction(string name) => UnmistakableWords.HasWordOf(name);

    /// <summary>True when training is among what the name says: <c>BuildAndTrainModel</c>, and <c>GetTrainingError</c> as well.</summary>
    public static bool MentionsTraining(string name) => Has(new Words(name), Kind.Training);

    /// <summary>True when the name says what is learned: <c>UpdateWeights</c>, <c>ApplyGradients</c>; a horse is trained without.</summary>
    public static bool NamesWhatIsLearned(string name) => Has(new Words(name), Kind.LearnedThing);

    /// <summary>True when the name states that training happens. Most names are ruled out by their first word: this is asked of every member of every compilation.</summary>
    public static bool Trains(string name)
    {
        if (!TrainingStarts.MayBegin(name))
        {
            return false;
        }

        var words = new Words(name);
        return words.MoveNext() && ((KindOf(words) & MayOpenTraining) != 0 || words.Is("back")) && Of(name) == Phases.Training;
    }

    /// <summary>The stated phase, or <see cref="Phases.None"/> when the name states none.</summary>
    public static Phases Of(string name)
    {
        var words = new Words(name);
        var mayOnlyTrain = false;
        while (words.MoveNext())
        {
            var kind = KindOf(words);
            mayOnlyTrain |= (kind & Kind.LeadingToTraining) != 0;
            if ((kind & Kind.Training) != 0 || (words.Is("fine") && words.MoveNext() && words.Is("tune")))
            {
                return !words.MoveNext() || (KindOf(words) & Kind.NotAfterTraining) == 0 ? Phases.Training : Phases.None;
            }

            if ((kind & Kind.Update) != 0 && Has(words, Kind.LearnedThing))
            {
                return Phases.Training;
            }

            if (words.Is("back") && words.MoveNext() && Words.StartsWith(words.Current, "prop"))
            {
                return Phases.Training;
            }

            if (words.Is("decision") && words.MoveNext() && words.Is("function"))
            {
                return Phases.Prediction;
            }

            // A single sample, and a single output, are something else.
            if (words.Is("single") && words.MoveNext())
            {
                return UnmistakableWords.Contains(words.Current) ? Phases.Prediction : Phases.None;
            }

            if (Has(new Words(name), Kind.Schedule))
            {
                // Weight decay edits what was learned; it schedules nothing.
                return Has(new Words(name), Kind.LearnedThing) ? Phases.Surgery : Phases.Schedule;
            }

            if (PhaseOfVerb(kind) is var phase and not Phases.None)
            {
                return mayOnlyTrain ? Phases.None : phase;
            }

            if ((kind & (Kind.Leading | Kind.LeadingToTraining)) == 0)
            {
                return (kind & Kind.LearnedThing) != 0 && (Words.Contains(name, "descent") || (Words.Contains(name, "run") && Words.Contains(name, "epoch")) || IsTrained(words) || IsEpoch(name)) ? Phases.Training : Phases.None;
            }
        }

        return Phases.None;
    }

    /// <summary>The word is what is learned, and a verb of training is all that follows: <c>GradientTrain</c>.</summary>
    private static bool IsTrained(Words words) => OnlyLearnedWords.Contains(words.Current) && words.MoveNext() && (words.Is("train") || words.Is("learn")) && !words.MoveNext();

    private static bool IsEpoch(string name) => string.Equals(name, "epoch", StringComparison.OrdinalIgnoreCase);

    private static Kind FirstOf(string name)
    {
        var words = new Words(name);
        return words.MoveNext() ? KindOf(words) : Kind.None;
    }

    private static Phases PhaseOfVerb(Kind kind) =>
        (kind & Kind.Prediction) != 0 ? Phases.Prediction
        : (kind & Kind.Restoration) != 0 ? Phases.Restoration
        : (kind & Kind.Surgery) != 0 ? Phases.Surgery
        : (kind & Kind.Configuration) != 0 ? Phases.Configuration
        : Phases.None;

    private static bool Has(Words rest, Kind kind)
    {
        while (rest.MoveNext())
        {
            if ((KindOf(rest) & kind) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An initialization has more forms and spellings than a table can hold.</summary>
    private static Kind KindOf(in Words words) => (Kind)Table.GroupsOf(words.Current) is var kind && kind == Kind.None && Words.StartsWith(words.Current, "initial") ? Kind.Surgery : kind;
}
