using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>The facts of a type for what is offered without a finding: the same as the analyzers gather, read from the models of its files.</summary>
internal static class FactsOfType
{
    /// <summary>Null where the compilation has nothing to do with machine learning.</summary>
    public static TypeFacts? Read(INamedTypeSymbol type, Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty || Session.For(compilation, options, cancellationToken) is not { } session)
        {
            return null;
        }

        var bodies = type.DeclaringSyntaxReferences
            .OrderBy(declaration => declaration.SyntaxTree.FilePath, StringComparer.Ordinal)
            .SelectMany(declaration => BodiesIn((TypeDeclarationSyntax)declaration.GetSyntax(cancellationToken), compilation.GetSemanticModel(declaration.SyntaxTree), cancellationToken));
        var scans = new Lazy<IReadOnlyList<BodyScan>>(() => BodyScan.Of(type, bodies.ToList(), notesReads: true));
        return new TypeFacts(session, type, session.NamesFor(type).For(string.Empty), scans);
    }

    private static IEnumerable<(ISymbol Owner, ImmutableArray<IOperation> Blocks)> BodiesIn(TypeDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var member in declaration.Members)
        {
            IEnumerable<(SyntaxNode Declared, SyntaxNode Body)> bodies = member switch
            {
                BaseMethodDeclarationSyntax method => [(method, method)],
                BaseFieldDeclarationSyntax field => field.Declaration.Variables.Where(variable => variable.Initializer is not null).Select(variable => ((SyntaxNode)variable, (SyntaxNode)variable.Initializer!)),
                PropertyDeclarationSyntax property => Accessors(property.AccessorList)
                    .Concat(property.ExpressionBody is { } arrow ? [(arrow, arrow)] : [])
                    .Concat(property.Initializer is { } initializer ? [(property, initializer)] : []),
                BasePropertyDeclarationSyntax indexer => Accessors(indexer.AccessorList),
                _ => [],
            };
            foreach (var (declared, body) in bodies)
            {
                if (model.GetOperation(body, cancellationToken) is { } operation && OwnerOf(declared, model, cancellationToken) is { } owner)
                {
                    yield return (owner, Blocks(operation).ToImmutableArray());
                }
            }
        }
    }

    private static IEnumerable<(SyntaxNode Declared, SyntaxNode Body)> Accessors(AccessorListSyntax? list) =>
        list is null ? [] : list.Accessors.Where(accessor => accessor.Body is not null || accessor.ExpressionBody is not null).Select(accessor => ((SyntaxNode)accessor, (SyntaxNode)accessor));

    private static ISymbol? OwnerOf(SyntaxNode declared, SemanticModel model, CancellationToken cancellationToken) =>
        declared is ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property }
            ? (model.GetDeclaredSymbol(property, cancellationToken) as IPropertySymbol)?.GetMethod
            : model.GetDeclaredSymbol(declared, cancellationToken);

    private static IEnumerable<IOperation> Blocks(IOperation operation) => operation switch
    {
        IConstructorBodyOperation constructor => new IOperation?[] { constructor.Initializer, constructor.BlockBody ?? constructor.ExpressionBody }.OfType<IOperation>(),
        IMethodBodyBaseOperation method => new IOperation?[] { method.BlockBody ?? method.ExpressionBody }.OfType<IOperation>(),
        _ => [operation],
    };
}
