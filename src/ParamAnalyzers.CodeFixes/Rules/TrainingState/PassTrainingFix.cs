using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.TrainingState;

/// <summary>PRM4003: passes the mode of the module.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PassTrainingFix : CallFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM4003");

    private protected override (string Title, SyntaxNode List, SyntaxNode Replacement)? Change(InvocationExpressionSyntax? call, BaseObjectCreationExpressionSyntax? creation, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        call is not null && !IsStatic(call, model, cancellationToken) ? ("Pass the mode of the module (may change behavior)", call.ArgumentList, Arguments.Append(call.ArgumentList, "training", SyntaxFactory.IdentifierName("training"))) : null;

    /// <summary>Where there is no instance, there is no mode to pass.</summary>
    private static bool IsStatic(SyntaxNode call, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var symbol = model.GetEnclosingSymbol(call.SpanStart, cancellationToken); symbol is not null and not INamedTypeSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.IsStatic)
            {
                return true;
            }
        }

        return false;
    }
}
