using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Modules;

/// <summary>PRM3014: keeps copies of the tensors.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CloneStateFix : CallFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM3014");

    /// <inheritdoc />
    protected override string Namespace => "System.Linq";

    private protected override (string Title, SyntaxNode List, SyntaxNode Replacement)? Change(InvocationExpressionSyntax? call, BaseObjectCreationExpressionSyntax? creation, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        call is { Parent: not (MemberAccessExpressionSyntax or ArgumentSyntax { Parent: ArgumentListSyntax }) }
            ? ("Clone the tensors (may change behavior)", call, SyntaxFactory.ParseExpression($"{call.WithoutTrivia()}.ToDictionary(entry => entry.Key, entry => entry.Value.clone())"))
            : null;
}
