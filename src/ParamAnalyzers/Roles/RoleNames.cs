using System;
using System.Text.RegularExpressions;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>Names that state a role in so many words: <c>hyperparameters</c>, <c>learnedParameters</c>, <c>ModelParameters</c>. "Parameters" alone states none.</summary>
internal static class RoleNames
{
    private static readonly string[] HyperparameterStarts = ["hyper", "hyper_", "h"];

    private static readonly string[] LearnedParameterStarts = ["learned", "trained", "fitted", "estimated", "model", "learned_", "trained_", "fitted_", "estimated_", "model_"];

    /// <summary>The name with the team's spelling of hyperparameter: <c>Hyperparameter</c>, or <c>HyperParameter</c> and <c>hyper_parameter</c>.</summary>
    public static string Spelled(string name, bool inTwoWords)
    {
        if (name.IndexOf("yper", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return name;
        }

        var isSnake = name.IndexOf('_', 1) > 0 && name == name.ToLowerInvariant();
        return inTwoWords
            ? Patterns.OneWord.Replace(name, match => match.Groups["first"].Value + (isSnake ? "yper_param" : "yperParam")).Replace("HYPERPARAM", "HYPER_PARAM")
            : Patterns.TwoWords.Replace(name, match => match.Groups["first"].Value + "yperparam").Replace("HYPER_PARAM", "HYPERPARAM");
    }

    /// <summary>The role that the name states, or unknown.</summary>
    public static Role StatedBy(string name)
    {
        var stated = Role.Unknown;
        for (var at = IndexOfParam(name, 0); at >= 0; at = IndexOfParam(name, at + 1))
        {
            if (Precedes(HyperparameterStarts, name, at))
            {
                return Role.Hyperparameter;
            }

            if (Precedes(LearnedParameterStarts, name, at))
            {
                stated = Role.LearnedParameter;
            }
        }

        return stated;
    }

    /// <summary>The name with the words of the other role, written as the old ones were.</summary>
    public static string Renamed(string name) => StatedBy(name) == Role.Hyperparameter
        ? Patterns.Hyperparameters.Replace(name, match => InCaseOf(match, name, "LearnedParameter"), 1)
        : Patterns.LearnedParameters.Replace(name, match => InCaseOf(match, name, "Hyperparameter"), 1);

    public static string Describe(Role role) => role == Role.Hyperparameter ? "hyperparameters" : "learned parameters";

    public static string DescribeOne(Role role) => role switch
    {
        Role.Hyperparameter => "a hyperparameter",
        Role.LearnedParameter => "a learned parameter",
        Role.RandomSeed => "a random seed",
        Role.RuntimeSetting => "a runtime setting",
        _ => "of no role",
    };

    private static string InCaseOf(Match match, string name, string words) =>
        (char.IsLower(name[match.Index]) ? words.WithLowerFirst() : words) + (match.Value.EndsWith("s", StringComparison.OrdinalIgnoreCase) ? "s" : string.Empty);

    private static int IndexOfParam(string name, int start) => name.IndexOf("param", start, StringComparison.OrdinalIgnoreCase);

    private static bool Precedes(string[] starts, string name, int at)
    {
        foreach (var start in starts)
        {
            if (at >= start.Length && string.Compare(name, at - start.Length, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>For renaming, which is rare: most compilations never make these.</summary>
    private static class Patterns
    {
        public static readonly Regex Hyperparameters = new("hyper_?param(eter)?s?|hparams?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

        public static readonly Regex LearnedParameters = new("(learned|trained|fitted|estimated|model)_?param(eter)?s?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

        public static readonly Regex OneWord = new("(?<first>[Hh])yperparam", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

        public static readonly Regex TwoWords = new("(?<first>[Hh])yper_?[Pp]aram", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
