using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>Trainers of the user's own that keep the very options object they are made with: what is changed in it later, they see.</summary>
internal static class KeptOptions
{
    public static bool AreKept(IObjectCreationOperation creation, ISymbol options, TypeFacts facts) =>
        creation.Type is INamedTypeSymbol type
        && facts.Session.Shapes.Of(type).IsTrainer
        && creation.Arguments.ArgumentThatIs(options) is { Parameter: { Type.IsReferenceType: true } parameter }
        && parameter.ContainingSymbol.DeclaringSyntaxReferences is [var declaration]
        && declaration.GetSyntax() switch
        {
            ConstructorDeclarationSyntax constructor => constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => Is(assignment.Right, parameter)),
            TypeDeclarationSyntax primary => primary.Members.Any(member => Keeps(member, parameter)),
            _ => false,
        };

    /// <summary>The parameter itself, also where a missing one is an error; a copy is another object.</summary>
    private static bool Is(ExpressionSyntax value, IParameterSymbol parameter) => value switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == parameter.Name,
        ParenthesizedExpressionSyntax { Expression: var inner } => Is(inner, parameter),
        CastExpressionSyntax { Expression: var inner } => Is(inner, parameter),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Left: var given } => Is(given, parameter),
        _ => false,
    };

    /// <summary>A field that starts as the parameter of the primary constructor, or a method or getter that uses it.</summary>
    private static bool Keeps(MemberDeclarationSyntax member, IParameterSymbol parameter) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Any(variable => variable.Initializer is { Value: var value } && Is(value, parameter)),
        MethodDeclarationSyntax method when !method.Modifiers.Any(SyntaxKind.StaticKeyword) && method.ParameterList.Parameters.All(own => own.Identifier.ValueText != parameter.Name) => Mentions((SyntaxNode?)method.Body ?? method.ExpressionBody, parameter),
        PropertyDeclarationSyntax property => Mentions((SyntaxNode?)property.AccessorList ?? property.ExpressionBody, parameter) || (property.Initializer is { Value: var value } && Is(value, parameter)),
        _ => false,
    };

    private static bool Mentions(SyntaxNode? body, IParameterSymbol parameter) =>
        body is not null && body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == parameter.Name);
}
