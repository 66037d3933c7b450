using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Rules.Hyperparameters;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.CodeFixes.Refactorings;

/// <summary>Which hyperparameters of a trainer can move into an options record: those that are set by a constructor or an initializer and by nothing else.</summary>
internal static class TrainerHyperparameters
{
    /// <summary>The one constructor in source, or null when there is none; false when there are several, between which nobody can choose.</summary>
    public static bool TryGetConstructor(INamedTypeSymbol trainer, out IMethodSymbol? constructor)
    {
        var declared = trainer.InstanceConstructors.Where(candidate => !candidate.IsImplicitlyDeclared).ToList();
        constructor = declared.Count == 1 ? declared[0] : null;
        return declared.Count <= 1;
    }

    /// <param name="facts">The facts of the trainer.</param>
    /// <param name="constructor">Its one constructor, or null.</param>
    /// <param name="compilations">The projects that can set its properties.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static IReadOnlyList<ExtractedHyperparameter> Of(TypeFacts facts, IMethodSymbol? constructor, IReadOnlyList<Compilation> compilations, CancellationToken cancellationToken)
    {
        var parameters = (constructor?.Parameters ?? System.Collections.Immutable.ImmutableArray<IParameterSymbol>.Empty).Where(parameter => IsHyperparameter(parameter, facts) && !IsWritten(parameter, cancellationToken)).ToList();
        var extracted = new List<ExtractedHyperparameter>();
        foreach (var property in facts.Type.GetMembers().OfType<IPropertySymbol>().Where(property => IsHyperparameter(property, facts)))
        {
            var setByConstructor = AssignmentsTo(property, constructor, cancellationToken).ToList();
            var parameter = setByConstructor is [{ Right: IdentifierNameSyntax { Identifier.ValueText: var name } }] ? parameters.FirstOrDefault(candidate => candidate.Name == name) : null;
            if ((setByConstructor.Count == 0 || parameter is not null) && !compilations.Any(compilation => OpenSetter.IsNeeded(property, isInit: true, compilation, cancellationToken)))
            {
                extracted.Add(new ExtractedHyperparameter(property.Name, property.Type, property, parameter, parameter is null ? DefaultOf(property, cancellationToken) : DefaultOf(parameter, cancellationToken), (facts.Session.Domains.Of(property) ?? (parameter is null ? null : facts.Session.Domains.Of(parameter)))?.Domain));
            }
        }

        foreach (var parameter in parameters.Where(parameter => extracted.TrueForAll(known => !SymbolEqualityComparer.Default.Equals(known.Parameter, parameter) && known.Name != ExtractedHyperparameter.NameOf(parameter))))
        {
            extracted.Add(new ExtractedHyperparameter(ExtractedHyperparameter.NameOf(parameter), parameter.Type, null, parameter, DefaultOf(parameter, cancellationToken), facts.Session.Domains.Of(parameter)?.Domain));
        }

        return extracted;
    }

    /// <summary>The statements of the constructor that set the property.</summary>
    public static IEnumerable<AssignmentExpressionSyntax> AssignmentsTo(IPropertySymbol property, IMethodSymbol? constructor, CancellationToken cancellationToken) =>
        constructor?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax declaration
            ? declaration.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(assignment => assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } && assignment.Left.GetLastToken().ValueText == property.Name)
            : [];

    private static bool IsHyperparameter(IParameterSymbol parameter, TypeFacts facts) =>
        parameter is { RefKind: RefKind.None, IsParams: false } && facts.RoleOf(parameter).Role == Role.Hyperparameter;

    private static bool IsHyperparameter(IPropertySymbol property, TypeFacts facts) =>
        property is { IsStatic: false, IsOverride: false, IsVirtual: false, IsAbstract: false, IsIndexer: false, IsRequired: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal, SetMethod: { DeclaredAccessibility: not Accessibility.Private } }
        && property.IsAutomatic()
        && property.ExplicitInterfaceImplementations.IsEmpty
        && property.DeclaringSyntaxReferences.Length == 1
        && facts.RoleOf(property).Role == Role.Hyperparameter
        && !facts.Type.AllInterfaces.Any(contract => contract.GetMembers(property.Name).Length > 0);

    private static bool IsWritten(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        parameter.ContainingSymbol.DeclaringSyntaxReferences.Any(declaration => declaration.GetSyntax(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == parameter.Name && name.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == name,
            PrefixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.PreIncrementExpression) || unary.IsKind(SyntaxKind.PreDecrementExpression),
            PostfixUnaryExpressionSyntax unary => !unary.IsKind(SyntaxKind.SuppressNullableWarningExpression),
            ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } => true,
            _ => false,
        }));

    private static string? DefaultOf(ISymbol symbol, CancellationToken cancellationToken) => symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
    {
        PropertyDeclarationSyntax { Initializer.Value: var value } => value.ToString(),
        PropertyDeclarationSyntax => string.Empty,
        ParameterSyntax { Default.Value: var value } => value.ToString(),
        _ => null,
    };
}
