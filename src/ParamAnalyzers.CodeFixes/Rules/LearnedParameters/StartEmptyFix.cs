using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.LearnedParameters;

/// <summary>PRM3005: empties the collection at the top of the public method that trains. Not offered in helpers, of which nobody knows how often they run.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class StartEmptyFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM3005");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Find(root, diagnostic) is { Name: var name } ? $"Empty '{name}' when training starts (may change behavior)" : null;

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var names = new Dictionary<SyntaxNode, List<string>>();
        foreach (var diagnostic in diagnostics)
        {
            if (Find(root, diagnostic) is { } found)
            {
                if (!names.TryGetValue(found.Method, out var ofBody))
                {
                    names.Add(found.Method, ofBody = new List<string>());
                }

                ofBody.Add(found.Name);
            }
        }

        return root.ReplaceNodes(names.Keys, (original, _) => Layout.PrependTo((MethodDeclarationSyntax)original, names[original].Select(name => name + ".Clear();").ToArray()));
    }

    private static (MethodDeclarationSyntax Method, string Name)? Find(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan) is IdentifierNameSyntax { Identifier.ValueText: var name } node
        && node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
        && method.Modifiers.Any(SyntaxKind.PublicKeyword)
        && !node.Ancestors().TakeWhile(ancestor => ancestor != method).Any(ancestor => ancestor is LocalFunctionStatementSyntax)
            ? (method, name)
            : null;
}
