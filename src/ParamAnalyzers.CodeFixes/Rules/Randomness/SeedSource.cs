using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.CodeFixes.Rules.Randomness;

/// <summary>Where an unseeded call can take a seed from.</summary>
/// <param name="Call">The creation or call that has no seed.</param>
/// <param name="Seed">The seed to pass.</param>
/// <param name="Declaration">The method that has to take the seed first, or null when one is there.</param>
/// <param name="IsRandom">True for <c>System.Random</c>, whose one argument is the seed.</param>
internal sealed record SeedSource(ExpressionSyntax Call, ExpressionSyntax Seed, BaseMethodDeclarationSyntax? Declaration, bool IsRandom)
{
    public const string ParameterName = "seed";

    /// <summary>Null where a seed would change more than it mends: in a loop it would repeat the same draws, and a contract cannot take a parameter.</summary>
    public static SeedSource? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        ExpressionSyntax? call = node is BaseObjectCreationExpressionSyntax creation ? creation : node is SimpleNameSyntax ? node.FirstAncestorOrSelf<InvocationExpressionSyntax>() : null;
        if (call is null || IsRepeated(call))
        {
            return null;
        }

        var isRandom = model.GetTypeInfo(call, cancellationToken).Type.IsRandom();
        if (SeedInScope(call, model, isRandom, cancellationToken) is { } seed)
        {
            return new SeedSource(call, SyntaxFactory.IdentifierName(seed.Name), null, isRandom);
        }

        var body = call.Ancestors().FirstOrDefault(ancestor => ancestor is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
        return body is GlobalStatementSyntax or MethodDeclarationSyntax { Identifier.ValueText: "Main" }
                ? new SeedSource(call, SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(0)), null, isRandom)
            : body is BaseMethodDeclarationSyntax declaration && CanTakeSeed(declaration, model, cancellationToken)
                ? new SeedSource(call, SyntaxFactory.IdentifierName(ParameterName), declaration, isRandom)
            : null;
    }

    public static bool IsNull(ExpressionSyntax expression) => expression is ParenthesizedExpressionSyntax { Expression: var inner } ? IsNull(inner)
        : expression is CastExpressionSyntax { Expression: var operand } ? IsNull(operand)
        : expression.IsKind(SyntaxKind.NullLiteralExpression) || expression.IsKind(SyntaxKind.DefaultLiteralExpression);

    private static bool IsRepeated(SyntaxNode call) => call.Ancestors()
        .TakeWhile(ancestor => ancestor is not MemberDeclarationSyntax)
        .Any(ancestor => ancestor is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax);

    /// <summary>The nearest whole number that is named a seed: a local or parameter before a member of the type.</summary>
    private static ISymbol? SeedInScope(ExpressionSyntax call, SemanticModel model, bool isRandom, CancellationToken cancellationToken)
    {
        var isStatic = model.GetEnclosingSymbol(call.SpanStart, cancellationToken) is { IsStatic: true } or IFieldSymbol or IPropertySymbol;
        return model.LookupSymbols(call.SpanStart)
            .Where(symbol => SeedVocabulary.IsSeedName(symbol.Name)
                && symbol.ValueType() is { } type
                && (isRandom ? type : type.WithoutNullable()).SpecialType == SpecialType.System_Int32
                && symbol switch
                {
                    ILocalSymbol => symbol.Locations[0].SourceSpan.End < call.SpanStart && !call.Ancestors().Any(ancestor => ancestor is EqualsValueClauseSyntax && ancestor.Parent!.Span.Contains(symbol.Locations[0].SourceSpan)),
                    IParameterSymbol => true,
                    IFieldSymbol or IPropertySymbol => symbol.IsStatic || !isStatic,
                    _ => false,
                })
            .OrderBy(symbol => symbol is ILocalSymbol ? 0 : symbol is IParameterSymbol ? 1 : 2)
            .ThenBy(symbol => symbol.Name, System.StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>An optional parameter at the end leaves every call as it is; overloads, contracts and delegates would notice.</summary>
    private static bool CanTakeSeed(BaseMethodDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken) =>
        declaration is MethodDeclarationSyntax or ConstructorDeclarationSyntax
        && model.GetDeclaredSymbol(declaration, cancellationToken) is { IsOverride: false, IsVirtual: false, IsAbstract: false, MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method
        && method.ExplicitInterfaceImplementations.IsEmpty
        && method.PartialDefinitionPart is null && method.PartialImplementationPart is null
        && !method.Parameters.Any(parameter => parameter.IsParams || parameter.Name == ParameterName)
        && method.ContainingType.GetMembers(method.Name).Count(member => !member.IsImplicitlyDeclared) == 1
        && !method.ContainingType.AllInterfaces.Any(contract => contract.GetMembers(method.Name).Length > 0)
        && !(method.MethodKind == MethodKind.Constructor && method.Parameters.Any(parameter => parameter.Type.WithoutNullable().IsIntegral()))
        && !model.LookupSymbols(declaration.Span.End - 1, name: ParameterName).Any(symbol => symbol is ILocalSymbol or IParameterSymbol)
        && !declaration.DescendantTokens().Any(token => token.ValueText == ParameterName && token.Parent is not IdentifierNameSyntax { Parent: NameColonSyntax })
        && !IsUsedAsDelegate(method, model.Compilation, cancellationToken);

    private static bool IsUsedAsDelegate(IMethodSymbol method, Compilation compilation, CancellationToken cancellationToken) =>
        method.MethodKind == MethodKind.Ordinary
        && compilation.SyntaxTrees.Any(tree => tree.GetRoot(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == method.Name
            && name.Parent is not InvocationExpressionSyntax
            && !(name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access && access.Name == name)
            && !(name.Parent is MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax })));
}
