using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Knowledge;

namespace ParamAnalyzers.Roles;

/// <summary>
/// Reads the domain that a constructor or setter enforces: <c>if (rate &lt;= 0) throw …</c>, <c>ThrowIfNegative(rate)</c>, <c>rate > 0 ? rate : throw …</c>.
/// As syntax, because it may stand in another file, whose bodies are not bound for this.
/// </summary>
internal static class ThrowGuards
{
    /// <summary>The domain of a constructor's parameter or of a property, or null when nothing is enforced that can be read.</summary>
    public static Domain? DomainOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [var constructor] } } => Read(constructor.GetSyntax(), symbol.Name),
        IPropertySymbol { SetMethod.DeclaringSyntaxReferences: [var setter] } => Read(setter.GetSyntax(), "value"),
        _ => null,
    };

    private static Domain? Read(SyntaxNode declaration, string name)
    {
        Domain? domain = null;
        foreach (var node in declaration.DescendantNodes(inner => inner is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            foreach (var allowed in AllowedBy(node, name))
            {
                domain = domain is null ? allowed : Intersect(domain, allowed);
            }
        }

        return domain;
    }

    private static IEnumerable<Domain> AllowedBy(SyntaxNode node, string name)
    {
        switch (node)
        {
            case IfStatementSyntax { Else: null } guard when Throws(guard.Statement):
                return Conditions(guard.Condition, name, isViolation: true);
            case ConditionalExpressionSyntax { WhenFalse: ThrowExpressionSyntax } choice:
                return Conditions(choice.Condition, name, isViolation: false);
            case ConditionalExpressionSyntax { WhenTrue: ThrowExpressionSyntax } choice:
                return Conditions(choice.Condition, name, isViolation: true);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var helper } } call when helper.StartsWith("ThrowIf", StringComparison.Ordinal):
                return ByHelper(helper, call.ArgumentList.Arguments, name) is { } domain ? new[] { domain } : Enumerable.Empty<Domain>();
            default:
                return Enumerable.Empty<Domain>();
        }
    }

    /// <summary>What each comparison leaves of which one alone decides: the alternatives of a violation, and all that has to hold; <c>!</c> and <c>not</c> turn one into the other.</summary>
    private static IEnumerable<Domain> Conditions(ExpressionSyntax condition, string name, bool isViolation)
    {
        var work = new Stack<(ExpressionSyntax Condition, bool IsViolation)>();
        work.Push((condition, isViolation));
        while (work.Count > 0)
        {
            var (current, violates) = work.Pop();
            switch (current)
            {
                case ParenthesizedExpressionSyntax { Expression: var inner }:
                    work.Push((inner, violates));
                    break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var negated }:
                    work.Push((negated, !violates));
                    break;
                case BinaryExpressionSyntax both when both.IsKind(violates ? SyntaxKind.LogicalOrExpression : SyntaxKind.LogicalAndExpression):
                    work.Push((both.Left, violates));
                    work.Push((both.Right, violates));
                    break;
                case IsPatternExpressionSyntax { Pattern: ParenthesizedPatternSyntax { Pattern: var inner } } match:
                    work.Push((match.WithPattern(inner), violates));
                    break;
                case IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: var negated } } match:
                    work.Push((match.WithPattern(negated), !violates));
                    break;
                case IsPatternExpressionSyntax { Pattern: BinaryPatternSyntax both } match when both.IsKind(violates ? SyntaxKind.OrPattern : SyntaxKind.AndPattern):
                    work.Push((match.WithPattern(both.Left), violates));
                    work.Push((match.WithPattern(both.Right), violates));
                    break;
                case var simple when Condition(simple, name, violates) is { } domain:
                    yield return domain;
                    break;
            }
        }
    }

    private static bool Throws(StatementSyntax statement) => statement is ThrowStatementSyntax or BlockSyntax { Statements: [ThrowStatementSyntax] };

    /// <summary>What one comparison leaves: all that does not violate it, or all that meets it.</summary>
    private static Domain? Condition(ExpressionSyntax condition, string name, bool isViolation) => condition switch
    {
        BinaryExpressionSyntax comparison when IsNamed(comparison.Left, name) && Number(comparison.Right) is { } bound => Compare(comparison.Kind(), bound, isViolation),
        BinaryExpressionSyntax comparison when IsNamed(comparison.Right, name) && Number(comparison.Left) is { } bound => Compare(Mirror(comparison.Kind()), bound, isViolation),
        IsPatternExpressionSyntax { Pattern: RelationalPatternSyntax pattern } match when IsNamed(match.Expression, name) && Number(pattern.Expression) is { } bound => Compare(OfPattern(pattern.OperatorToken.Kind()), bound, isViolation),
        _ => null,
    };

    private static Domain? ByHelper(string helper, SeparatedSyntaxList<ArgumentSyntax> arguments, string name)
    {
        if (arguments.Count == 0 || !IsNamed(arguments[0].Expression, name))
        {
            return null;
        }

        var bound = arguments.Count > 1 ? Number(arguments[1].Expression) : null;
        return helper switch
        {
            "ThrowIfNegative" => Compare(SyntaxKind.LessThanExpression, 0, isViolation: true),
            "ThrowIfNegativeOrZero" => Compare(SyntaxKind.LessThanOrEqualExpression, 0, isViolation: true),
            "ThrowIfLessThan" when bound is { } least => Compare(SyntaxKind.LessThanExpression, least, isViolation: true),
            "ThrowIfLessThanOrEqual" when bound is { } below => Compare(SyntaxKind.LessThanOrEqualExpression, below, isViolation: true),
            "ThrowIfGreaterThan" when bound is { } most => Compare(SyntaxKind.GreaterThanExpression, most, isViolation: true),
            "ThrowIfGreaterThanOrEqual" when bound is { } above => Compare(SyntaxKind.GreaterThanOrEqualExpression, above, isViolation: true),
            _ => null,
        };
    }

    private static Domain? Compare(SyntaxKind kind, double bound, bool isViolation) => (kind, isViolation) switch
    {
        (SyntaxKind.LessThanExpression, true) or (SyntaxKind.GreaterThanOrEqualExpression, false) => From(bound, isIncluded: true),
        (SyntaxKind.LessThanOrEqualExpression, true) or (SyntaxKind.GreaterThanExpression, false) => From(bound, isIncluded: false),
        (SyntaxKind.GreaterThanExpression, true) or (SyntaxKind.LessThanOrEqualExpression, false) => UpTo(bound, isIncluded: true),
        (SyntaxKind.GreaterThanOrEqualExpression, true) or (SyntaxKind.LessThanExpression, false) => UpTo(bound, isIncluded: false),
        _ => null,
    };

    private static Domain From(double minimum, bool isIncluded) => new(minimum, isIncluded, double.PositiveInfinity, true, AllowsNull: false);

    private static Domain UpTo(double maximum, bool isIncluded) => new(double.NegativeInfinity, true, maximum, isIncluded, AllowsNull: false);

    private static Domain Intersect(Domain left, Domain right)
    {
        var (minimum, includesMinimum) = left.Minimum > right.Minimum || (left.Minimum == right.Minimum && !left.IncludesMinimum) ? (left.Minimum, left.IncludesMinimum) : (right.Minimum, right.IncludesMinimum);
        var (maximum, includesMaximum) = left.Maximum < right.Maximum || (left.Maximum == right.Maximum && !left.IncludesMaximum) ? (left.Maximum, left.IncludesMaximum) : (right.Maximum, right.IncludesMaximum);
        return new Domain(minimum, includesMinimum, maximum, includesMaximum, AllowsNull: false);
    }

    private static SyntaxKind Mirror(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LessThanExpression => SyntaxKind.GreaterThanExpression,
        SyntaxKind.LessThanOrEqualExpression => SyntaxKind.GreaterThanOrEqualExpression,
        SyntaxKind.GreaterThanExpression => SyntaxKind.LessThanExpression,
        SyntaxKind.GreaterThanOrEqualExpression => SyntaxKind.LessThanOrEqualExpression,
        _ => kind,
    };

    private static SyntaxKind OfPattern(SyntaxKind token) => token switch
    {
        SyntaxKind.LessThanToken => SyntaxKind.LessThanExpression,
        SyntaxKind.LessThanEqualsToken => SyntaxKind.LessThanOrEqualExpression,
        SyntaxKind.GreaterThanToken => SyntaxKind.GreaterThanExpression,
        SyntaxKind.GreaterThanEqualsToken => SyntaxKind.GreaterThanOrEqualExpression,
        _ => token,
    };

    private static bool IsNamed(ExpressionSyntax expression, string name) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsNamed(parenthesized.Expression, name),
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
        _ => false,
    };

    private static double? Number(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Number(parenthesized.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } negative => -Number(negative.Operand),
        LiteralExpressionSyntax { Token.Value: IConvertible value } literal when literal.IsKind(SyntaxKind.NumericLiteralExpression) => value.ToDouble(CultureInfo.InvariantCulture),
        _ => null,
    };
}
