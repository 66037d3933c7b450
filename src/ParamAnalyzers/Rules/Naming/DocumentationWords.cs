using System;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Rules.Naming;

/// <summary>Finds the words by which a line of documentation gives a value another role than it has.</summary>
internal static class DocumentationWords
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>What a sentence may say before it says what the value is, and what may follow: "the search for hyperparameters" and "hyperparameter search" are about something else.</summary>
    private const string Opening = @"^\s*(?:(?:gets|sets|gets or sets|holds|stores|contains|returns|is|this is)\s+)?(?:(?:the|a|an|all|one of the)\s+)?(?:(?!(?:not|no|non|unlike|by|from|for|with|than|of|to|in|on|and|or|no|never)\b)[\w-]+\s+){0,3}?";

    private const string Closing = @"(?=\s*(?:$|[.,;:(]|(?:of|that|which|for|to|in|used|set|chosen|estimated|controlling|is|are|and)\b))";

    private static readonly Regex Hyperparameter = new(Opening + @"(?<words>hyper[- ]?parameter(?<plural>s?))" + Closing, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Longest);

    private static readonly Regex Learned = new(Opening + @"(?<words>(?:learned|learnt|trained|fitted|estimated|model) parameter(?<plural>s?))" + Closing, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Longest);

    /// <summary>The words and what to write instead, or null when the line gives the value its role, or none.</summary>
    public static (TextSpan Span, string Words)? Of(string line, string member, Role role)
    {
        var match = role switch
        {
            Role.LearnedParameter => Hyperparameter.Match(line),
            Role.Hyperparameter when Learned.Match(line) is { Success: true } learned => learned,
            Role.Hyperparameter => Named(member).Match(line),
            _ => Match.Empty,
        };
        if (!match.Success)
        {
            return null;
        }

        var words = match.Groups["words"];
        var right = (role == Role.Hyperparameter ? "hyperparameter" : "learned parameter") + (match.Groups["plural"].Length > 0 ? "s" : string.Empty);
        return (new TextSpan(words.Index, words.Length), char.IsUpper(words.Value[0]) ? right.WithUpperFirst() : right);
    }

    /// <summary><c>LearningRate</c> is documented as "the learning rate parameter": the word alone, behind the last word of the name.</summary>
    private static Regex Named(string member)
    {
        var last = string.Empty;
        var words = new Words(member);
        while (words.MoveNext())
        {
            last = words.Current.ToString();
        }

        return last.Length == 0
            ? Learned
            : new Regex(@"\b" + Regex.Escape(last) + @"\s+(?<words>parameter(?<plural>s?))" + Closing, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Longest);
    }
}
