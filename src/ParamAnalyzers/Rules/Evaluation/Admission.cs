using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Rules.Evaluation;

/// <summary>A number that is said to be about the training rows misleads nobody.</summary>
internal static class Admission
{
    private static readonly WordSet TrainingWords = new("train", "training", "trained", "fitted", "sample", "insample", "resubstitution", "calibration");

    /// <summary>A text that speaks of the fit; a variable with that name may hold any metric.</summary>
    private static readonly WordSet SaidWords = TrainingWords.With("fit");

    /// <summary>What takes the number, or the text beside it, says on which rows it was measured.</summary>
    public static bool IsMade(IInvocationOperation metric)
    {
        var statement = metric.Syntax.FirstAncestorOrSelf<StatementSyntax>() ?? metric.Syntax;
        var said = statement.DescendantTokens().Where(token => token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken).Select(token => token.ValueText)
            .Append(metric.TargetMethod.Name);
        return said.Any(SaidWords.HasWordOf) || (Variables.HolderOf(metric) is { Name: var name } && TrainingWords.HasWordOf(name));
    }
}
