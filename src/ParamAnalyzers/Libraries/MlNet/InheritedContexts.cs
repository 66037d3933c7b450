using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Libraries.MlNet;

/// <summary>The context that a base type makes for those who derive from it. Read as syntax, since the bodies of other types are not at hand.</summary>
internal static class InheritedContexts
{
    /// <summary>Known where the base type assigns the member once, a context that is made there with a number or with nothing, and nobody else can assign it.</summary>
    public static ContextSeed SeedOf(IOperation context) =>
        context.Unwrap() is IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: IFieldSymbol { IsReadOnly: true } or IPropertySymbol { IsVirtual: false, IsOverride: false, SetMethod: null or { DeclaredAccessibility: Accessibility.Private } } } reference
        && AssignedIn(reference.Member.ContainingType, reference.Member.Name).ToList() is [{ } only] && only.WithoutWrapping() is BaseObjectCreationExpressionSyntax creation
            ? SeedOf(creation)
            : ContextSeed.Unknown;

    private static ContextSeed SeedOf(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        { Initializer: not null } => ContextSeed.Unknown,
        { ArgumentList: null or { Arguments.Count: 0 } } => ContextSeed.Unseeded,
        { ArgumentList.Arguments: [{ Expression: var seed }] } when seed.WithoutWrapping().IsKind(SyntaxKind.NumericLiteralExpression) => ContextSeed.Seeded,
        _ => ContextSeed.Unknown,
    };

    /// <summary>All that the type assigns to a member of that name, of whatever object; null for what is assigned as a part of something, or by a call.</summary>
    private static IEnumerable<ExpressionSyntax?> AssignedIn(INamedTypeSymbol type, string member)
    {
        foreach (var node in type.DeclaringSyntaxReferences.SelectMany(declaration => declaration.GetSyntax().DescendantNodes()))
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment when IsNamed(assignment.Left, member):
                    yield return assignment.Right;
                    break;
                case ArgumentSyntax argument when IsNamed(argument.Expression, member) && (argument.Parent is TupleExpressionSyntax || !argument.RefKindKeyword.IsKind(SyntaxKind.None)):
                    yield return null;
                    break;
                case VariableDeclaratorSyntax { Initializer.Value: var value } field when field.Identifier.ValueText == member:
                    yield return value;
                    break;
                case PropertyDeclarationSyntax property when property.Identifier.ValueText == member && (property.Initializer?.Value ?? property.ExpressionBody?.Expression) is { } value:
                    yield return value;
                    break;
            }
        }
    }

    private static bool IsNamed(ExpressionSyntax expression, string member) => expression.WithoutWrapping() switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText == member,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name == member,
        _ => false,
    };
}
