using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Rules.Randomness;

namespace ParamAnalyzers.CodeFixes.Rules.Randomness;

/// <summary>PRM1010: gives the loader or generator the seed that torch was given, where it is a number or can be named here too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SeedLoaderFix : CallFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM1010");

    private protected override (string Title, SyntaxNode List, SyntaxNode Replacement)? Change(InvocationExpressionSyntax? call, BaseObjectCreationExpressionSyntax? creation, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var arguments = call?.ArgumentList ?? creation?.ArgumentList;
        if (arguments is null || !diagnostic.Properties.TryGetValue(TorchSeedDoesNotCover.Seed, out var seed) || seed is null)
        {
            return null;
        }

        var name = arguments.Arguments.Count > 0 ? "seed" : null;
        return ($"Pass the seed '{seed}' (may change behavior)", arguments, Arguments.Append(arguments, name, SyntaxFactory.ParseExpression(seed)));
    }
}
