using Microsoft.CodeAnalysis;

namespace ParamAnalyzers;

internal static partial class Descriptors
{
    public static DiagnosticDescriptor PRM1001_SeedIsSearched { get; } = Rule(
        "PRM1001",
        "Seed is searched like a hyperparameter",
        Categories.Randomness,
        DiagnosticSeverity.Warning,
        "'{0}' is a random seed ({1}) and is searched in {2}; a seed has no best value, so take it out of the search and fix it",
        "A seed fixes randomness and has no best value: the one that scores best is the luckiest draw, and its luck does not carry over to new data. "
        + "Searching it also takes trials away from the hyperparameters that matter. "
        + "Fix the seed, search the hyperparameters, and repeat with several seeds to see how much of a difference is chance.");

    public static DiagnosticDescriptor PRM1002_SeedChosenByScore { get; } = Rule(
        "PRM1002",
        "Seed is chosen by its score",
        Categories.Randomness,
        DiagnosticSeverity.Warning,
        "'{0}' varies in the loop and the best-scoring result is kept: that chooses the luckiest seed; average over the seeds, or report their spread",
        "The best of several seeds is the luckiest one, and its score promises more than the model can keep. "
        + "Fix the seed, or train with several and report the average and the spread; an ensemble of all of them is better than the best one.");

    public static DiagnosticDescriptor PRM1003_SeedAmongHyperparameters { get; } = Rule(
        "PRM1003",
        "Seed is declared among hyperparameters",
        Categories.Randomness,
        DiagnosticSeverity.Info,
        "'{0}' is a random seed and {1}; mark it [RandomSeed] or declare it apart",
        "A seed is neither a parameter nor a hyperparameter: it fixes randomness and says nothing about the model. "
        + "Where it stands among hyperparameters it is soon tuned, logged and compared like one, and as one of several integers of a call it is easily swapped with its neighbor. "
        + "Mark it as a seed, or keep it where the experiment is described.");

    public static DiagnosticDescriptor PRM1004_DeclaredSeedIgnored { get; } = Rule(
        "PRM1004",
        "Declared seed is ignored",
        Categories.Randomness,
        DiagnosticSeverity.Warning,
        "'{0}' promises that results can be repeated, but '{1}' never uses it; use it wherever something is drawn, or remove it",
        "Whoever passes a seed or a generator believes that the result can be repeated. "
        + "Where it is never used, two runs with the same seed differ, and nobody looks for the reason in the call. "
        + "Use it wherever something is drawn, or remove it.");

    public static DiagnosticDescriptor PRM1005_UnseededRandomness { get; } = Rule(
        "PRM1005",
        "Unseeded randomness in training code",
        Categories.Randomness,
        DiagnosticSeverity.Info,
        "{0}, so every run trains a different model; pass a seed",
        "Randomness that is not seeded makes every run train a different model: no result can be repeated, and no change can be told from chance. "
        + "Pass a seed, and let the caller choose it.");

    public static DiagnosticDescriptor PRM1006_SeedVaries { get; } = Rule(
        "PRM1006",
        "Seed differs from run to run",
        Categories.Randomness,
        DiagnosticSeverity.Info,
        "'{0}' is a random seed and is taken from {1}, so no run can be repeated; use a number that is written down",
        "A seed from a clock, a new identifier or a hash that is randomized for each process differs from run to run, so it seeds nothing: the run that gave a result cannot be repeated. "
        + "Use a number that is written down, and log it when it has to vary.");

    public static DiagnosticDescriptor PRM1007_SeedIsRepeated { get; } = Rule(
        "PRM1007",
        "Generator starts anew with the same seed",
        Categories.Randomness,
        DiagnosticSeverity.Warning,
        "{0}",
        "A generator that is created with the same seed in every round of a loop draws the same numbers in every round: every epoch shuffles alike, every tree sees the same rows, all noise is the same. "
        + "A global seed that is set while predicting resets the randomness of the whole process. "
        + "Create the generator once, before the loop, or derive its seed from the round.");

    public static DiagnosticDescriptor PRM1008_ContextSeedDoesNotReach { get; } = Rule(
        "PRM1008",
        "The MLContext seed does not reach this trainer",
        Categories.Randomness,
        DiagnosticSeverity.Info,
        "'{0}' does not draw from the seed of the context: it has a 'Seed' of its own, which is 123 here; set it in the options",
        "Boosted trees, forests and additive models of ML.NET have a seed of their own with a fixed default. Another seed of the context gives the same model, so a comparison over seeds compares nothing. "
        + "Set the seed in the options of the trainer.");

    public static DiagnosticDescriptor PRM1009_SeededButNotDeterministic { get; } = Rule(
        "PRM1009",
        "Seeded but not deterministic",
        Categories.Randomness,
        DiagnosticSeverity.Info,
        "The context is seeded, but '{0}' trains with several threads and its result depends on how they happen to run; set NumberOfThreads to 1, or Deterministic where there is one",
        "A seed fixes what is drawn, not the order in which threads write. Trainers without locks give a different model on every run on a machine with several cores, whatever the seed. "
        + "Train with one thread where the result has to be repeated.");

    public static DiagnosticDescriptor PRM1011_SeedForHashing { get; } = Rule(
        "PRM1011",
        "One seed for randomness and for hashing",
        Categories.Randomness,
        DiagnosticSeverity.Info,
        "'{0}' is a random seed elsewhere and picks the hash function here: another seed gives other features; use a value of its own",
        "A random seed says nothing about the model, while the seed of a hashing transform picks the map of features: it is a hyperparameter. "
        + "Where both take one value, repeating an experiment with another seed silently changes the features too.");

    public static DiagnosticDescriptor PRM1012_SamplingKey { get; } = Rule(
        "PRM1012",
        "Sampling key makes the seed irrelevant",
        Categories.Randomness,
        DiagnosticSeverity.Warning,
        "'{0}' is not suitable as a sampling key: {1}; split by a column that identifies a group, or by none",
        "A sampling key keeps rows of one group on one side of a split. A column of real numbers is not hashed, so the split takes the lowest values and ignores the seed, and the label as a key puts whole classes on one side. "
        + "Use a column that identifies a person, a session or a document.");

    public static DiagnosticDescriptor PRM1010_TorchSeedDoesNotCover { get; } = Rule(
        "PRM1010",
        "The torch seed does not cover this shuffle",
        Categories.Randomness,
        DiagnosticSeverity.Info,
        "'{0}' draws from a generator of the system, which 'manual_seed' does not seed: {1}; give it a seed",
        "torch.manual_seed seeds the generators of torch. A DataLoader that shuffles without a seed of its own, and a Random without one, draw from the generator of the system, so the order of the examples differs from run to run all the same. "
        + "Give the loader or the generator a seed.");
}
