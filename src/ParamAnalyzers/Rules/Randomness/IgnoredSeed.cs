using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>
/// Finds seeds and generators that a method takes and never looks at. Read as syntax: a parameter can only be used by its name.
/// </summary>
internal static class IgnoredSeed
{
    /// <summary>The parameters of the method that promise reproducibility and do nothing.</summary>
    public static IEnumerable<IParameterSymbol> Of(IMethodSymbol method, Session session)
    {
        if (!method.Parameters.Any(parameter => Promises(parameter, session)) || method.DeclaringSyntaxReferences is not [var declaration])
        {
            return Enumerable.Empty<IParameterSymbol>();
        }

        var bodies = BodiesOf(declaration.GetSyntax());
        return bodies.Count == 0 || bodies.All(IsThrow)
            ? Enumerable.Empty<IParameterSymbol>()
            : method.Parameters.Where(parameter => Promises(parameter, session) && !bodies.Any(body => MentionsIn(body, parameter.Name).Any()));
    }

    /// <summary>True when the method takes a seed or a generator.</summary>
    public static bool MayBePromisedBy(IMethodSymbol method, Session session)
    {
        foreach (var parameter in method.Parameters)
        {
            if (IsSource(parameter, session))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when all that the method does with the parameter is to assign it to something.</summary>
    public static bool IsOnlyStored(IParameterSymbol parameter, IMethodSymbol method) =>
        method.DeclaringSyntaxReferences is [var declaration]
        && BodiesOf(declaration.GetSyntax()).SelectMany(body => MentionsIn(body, parameter.Name)).Take(2).ToList() is [var only]
        && IsAssigned(only);

    private static bool IsAssigned(SyntaxNode mention) => mention.WithWrapping() is var value && value.Parent is AssignmentExpressionSyntax assignment && assignment.Right == value;

    private static bool Promises(IParameterSymbol parameter, Session session) => parameter.RefKind == RefKind.None && !parameter.IsDiscard && IsSource(parameter, session);

    /// <summary>A whole number that is named a seed, or a generator.</summary>
    private static bool IsSource(IParameterSymbol parameter, Session session) =>
        (parameter.Type.SpecialType == SpecialType.None && (parameter.Type.IsRandom() || session.TorchSharp.IsGenerator(parameter.Type)))
        || SeedVocabulary.IsSeed(parameter, session.Roles);

    private static List<SyntaxNode> BodiesOf(SyntaxNode declaration) => declaration switch
    {
        ConstructorDeclarationSyntax constructor => Present(constructor.Body, constructor.ExpressionBody, constructor.Initializer),
        BaseMethodDeclarationSyntax method => Present(method.Body, method.ExpressionBody),
        LocalFunctionStatementSyntax function => Present(function.Body, function.ExpressionBody),
        _ => new List<SyntaxNode>(),
    };

    private static List<SyntaxNode> Present(params SyntaxNode?[] bodies) => bodies.OfType<SyntaxNode>().ToList();

    private static bool IsThrow(SyntaxNode body) => body switch
    {
        BlockSyntax { Statements: [ThrowStatementSyntax] } => true,
        ArrowExpressionClauseSyntax { Expression: ThrowExpressionSyntax } => true,
        _ => false,
    };

    private static IEnumerable<IdentifierNameSyntax> MentionsIn(SyntaxNode body, string parameter) => body.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name =>
        name.Identifier.ValueText == parameter
        && name.Parent is not NameColonSyntax
        && !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
        && !IsInNameof(name));

    private static bool IsInNameof(IdentifierNameSyntax name) =>
        name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };
}
