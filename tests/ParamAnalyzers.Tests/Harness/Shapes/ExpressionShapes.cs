using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.Tests.Harness.Shapes;

/// <summary><c>x = y</c> becomes <c>x = (y)</c>, <c>f(x)</c> becomes <c>f((x))</c>.</summary>
internal sealed class ParenthesizedShape : RewriterShape
{
    protected override CSharpSyntaxRewriter Rewriter(SemanticModel model) => new Parenthesizer();

    private sealed class Parenthesizer : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitAssignmentExpression(AssignmentExpressionSyntax node)
        {
            var visited = (AssignmentExpressionSyntax)base.VisitAssignmentExpression(node)!;
            return visited.Right is InitializerExpressionSyntax or RefExpressionSyntax ? visited : visited.WithRight(Parenthesized(visited.Right));
        }

        public override SyntaxNode? VisitArgument(ArgumentSyntax node)
        {
            var visited = (ArgumentSyntax)base.VisitArgument(node)!;
            return !visited.RefKindKeyword.IsKind(SyntaxKind.None) || visited.Expression is DeclarationExpressionSyntax || node.Parent is TupleExpressionSyntax
                ? visited
                : visited.WithExpression(Parenthesized(visited.Expression));
        }

        public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
        {
            var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
            return visited.Condition.DescendantNodes().Any(inner => inner is IsPatternExpressionSyntax) ? visited : visited.WithCondition(Parenthesized(visited.Condition));
        }
    }
}

/// <summary><c>var x = 1;</c> becomes <c>int x = 1;</c>, where the type has a name.</summary>
internal sealed class ExplicitTypesShape : RewriterShape
{
    protected override CSharpSyntaxRewriter Rewriter(SemanticModel model) => new Speller(model);

    private sealed class Speller(SemanticModel model) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitVariableDeclaration(VariableDeclarationSyntax node)
        {
            var visited = (VariableDeclarationSyntax)base.VisitVariableDeclaration(node)!;
            return Spelled(node.Type) is { } type ? visited.WithType(type) : visited;
        }

        public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node)
        {
            var visited = (ForEachStatementSyntax)base.VisitForEachStatement(node)!;
            return Spelled(node.Type) is { } type ? visited.WithType(type) : visited;
        }

        private TypeSyntax? Spelled(TypeSyntax written) =>
            written is { IsVar: true } && model.GetTypeInfo(written).Type is { } type and not IErrorTypeSymbol && !type.ToDisplayString().Contains('<', StringComparison.Ordinal) && type.SpecialType != SpecialType.System_Void
                ? SyntaxFactory.ParseTypeName(type.ToMinimalDisplayString(model, written.SpanStart)).WithTriviaFrom(written)
                : null;
    }
}

/// <summary>Assigned values and arguments are cast to the type that they have.</summary>
internal sealed class CastShape : RewriterShape
{
    protected override CSharpSyntaxRewriter Rewriter(SemanticModel model) => new Caster(model);

    private sealed class Caster(SemanticModel model) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitAssignmentExpression(AssignmentExpressionSyntax node)
        {
            var visited = (AssignmentExpressionSyntax)base.VisitAssignmentExpression(node)!;
            return Cast(node.Right, visited.Right) is { } cast ? visited.WithRight(cast) : visited;
        }

        public override SyntaxNode? VisitArgument(ArgumentSyntax node)
        {
            var visited = (ArgumentSyntax)base.VisitArgument(node)!;
            return node.RefKindKeyword.IsKind(SyntaxKind.None) && Cast(node.Expression, visited.Expression) is { } cast ? visited.WithExpression(cast) : visited;
        }

        private ExpressionSyntax? Cast(ExpressionSyntax original, ExpressionSyntax visited)
        {
            var type = model.GetTypeInfo(original).Type;
            return type is null or { IsTupleType: true } or { IsAnonymousType: true } or IErrorTypeSymbol || original is DeclarationExpressionSyntax or AnonymousFunctionExpressionSyntax
                ? null
                : SyntaxFactory.CastExpression(
                    SyntaxFactory.ParseTypeName(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)),
                    SyntaxFactory.ParenthesizedExpression(visited.WithoutTrivia())).WithTriviaFrom(visited);
        }
    }
}

/// <summary><c>_k</c> becomes <c>this._k</c>.</summary>
internal sealed class ThisShape : RewriterShape
{
    protected override CSharpSyntaxRewriter Rewriter(SemanticModel model) => new Qualifier(model);

    private sealed class Qualifier(SemanticModel model) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node)
        {
            var isPlain = node.Parent is not (MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax)
                || (node.Parent is MemberAccessExpressionSyntax access && access.Expression == node);
            var isInitializer = node.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == node;
            var isInNameof = node.Ancestors().OfType<InvocationExpressionSyntax>().Any(call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" });
            return isPlain && !isInitializer && !isInNameof && model.GetSymbolInfo(node).Symbol is (IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }) and { IsStatic: false }
                ? SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.ThisExpression(), node.WithoutTrivia()).WithTriviaFrom(node)
                : node;
        }
    }
}

/// <summary><c>f(x, y)</c> becomes <c>f(a: x, b: y)</c>.</summary>
internal class NamedArgumentsShape : RewriterShape
{
    protected override CSharpSyntaxRewriter Rewriter(SemanticModel model) => new Namer(model, reorder: false);

    protected sealed class Namer(SemanticModel model, bool reorder) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitArgumentList(ArgumentListSyntax node)
        {
            var visited = (ArgumentListSyntax)base.VisitArgumentList(node)!;
            if (node.Parent is null || model.GetSymbolInfo(node.Parent).Symbol is not IMethodSymbol { MethodKind: not MethodKind.DelegateInvoke } method || method.Parameters.Any(parameter => parameter.IsParams))
            {
                return visited;
            }

            var named = visited.Arguments.Select((argument, index) => argument.NameColon is null && index < method.Parameters.Length
                ? argument.WithoutTrivia().WithNameColon(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(Escape(method.Parameters[index].Name)))).WithTriviaFrom(argument)
                : argument);
            return visited.WithArguments(SyntaxFactory.SeparatedList(reorder ? named.Reverse() : named));
        }

        private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}

/// <summary><c>f(x, y)</c> becomes <c>f(b: y, a: x)</c>.</summary>
internal sealed class ReorderedArgumentsShape : NamedArgumentsShape
{
    protected override CSharpSyntaxRewriter Rewriter(SemanticModel model) => new Namer(model, reorder: true);
}

/// <summary><c>var x = new T(…)</c> becomes <c>T x = new(…)</c>.</summary>
internal sealed class TargetTypedNewShape : RewriterShape
{
    protected override CSharpSyntaxRewriter Rewriter(SemanticModel model) => new Shortener(model);

    private sealed class Shortener(SemanticModel model) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitVariableDeclaration(VariableDeclarationSyntax node)
        {
            var visited = (VariableDeclarationSyntax)base.VisitVariableDeclaration(node)!;
            return visited.Variables is [{ Initializer.Value: ObjectCreationExpressionSyntax creation } variable] && model.GetTypeInfo(node.Variables[0].Initializer!.Value).Type is { } type
                ? visited
                    .WithType(SyntaxFactory.ParseTypeName(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)).WithTriviaFrom(visited.Type))
                    .WithVariables(SyntaxFactory.SingletonSeparatedList(variable.WithInitializer(variable.Initializer!.WithValue(Short(creation)))))
                : visited;
        }

        public override SyntaxNode? VisitArrowExpressionClause(ArrowExpressionClauseSyntax node)
        {
            var visited = (ArrowExpressionClauseSyntax)base.VisitArrowExpressionClause(node)!;
            return visited.Expression is ObjectCreationExpressionSyntax creation && SameAsTarget(node.Expression) ? visited.WithExpression(Short(creation)) : visited;
        }

        public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node)
        {
            var visited = (ReturnStatementSyntax)base.VisitReturnStatement(node)!;
            return visited.Expression is ObjectCreationExpressionSyntax creation && SameAsTarget(node.Expression!) ? visited.WithExpression(Short(creation)) : visited;
        }

        private bool SameAsTarget(ExpressionSyntax expression)
        {
            var info = model.GetTypeInfo(expression);
            return SymbolEqualityComparer.Default.Equals(info.Type, info.ConvertedType);
        }

        private static ImplicitObjectCreationExpressionSyntax Short(ObjectCreationExpressionSyntax creation) =>
            SyntaxFactory.ImplicitObjectCreationExpression(creation.ArgumentList ?? SyntaxFactory.ArgumentList(), creation.Initializer).WithTriviaFrom(creation);
    }
}

/// <summary><c>new(…)</c> becomes <c>new T(…)</c>, and an initializer without parentheses gets them.</summary>
internal sealed class ExplicitNewShape : RewriterShape
{
    protected override CSharpSyntaxRewriter Rewriter(SemanticModel model) => new Lengthener(model);

    private sealed class Lengthener(SemanticModel model) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node)
        {
            var visited = (ImplicitObjectCreationExpressionSyntax)base.VisitImplicitObjectCreationExpression(node)!;
            return model.GetTypeInfo(node).Type is { } type
                ? SyntaxFactory.ParseExpression($"new {type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}{visited.ArgumentList}{visited.Initializer}").WithTriviaFrom(visited)
                : visited;
        }

        public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node)
        {
            var visited = (ObjectCreationExpressionSyntax)base.VisitObjectCreationExpression(node)!;
            return visited.ArgumentList is null ? visited.WithType(visited.Type.WithoutTrailingTrivia()).WithArgumentList(SyntaxFactory.ArgumentList()) : visited;
        }
    }
}

/// <summary><c>x.Extend(y)</c> becomes <c>Extensions.Extend(x, y)</c>.</summary>
internal sealed class StaticCallShape : RewriterShape
{
    protected override CSharpSyntaxRewriter Rewriter(SemanticModel model) => new Caller(model);

    private sealed class Caller(SemanticModel model) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
        {
            var visited = (InvocationExpressionSyntax)base.VisitInvocationExpression(node)!;
            if (visited.Expression is not MemberAccessExpressionSyntax access || model.GetSymbolInfo(node).Symbol is not IMethodSymbol { ReducedFrom: { } extension })
            {
                return visited;
            }

            var method = SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                SyntaxFactory.ParseExpression(extension.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)),
                access.Name);
            var receiver = SyntaxFactory.Argument(access.Expression.WithoutTrivia());
            return visited.WithExpression(method.WithTriviaFrom(access)).WithArgumentList(visited.ArgumentList.WithArguments(visited.ArgumentList.Arguments.Insert(0, receiver)));
        }
    }
}
