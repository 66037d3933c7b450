using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Rules.Evaluation;

/// <summary>Whether a method of the user's own chooses a candidate or a moment to stop. Read as syntax, since the bodies of other types are not at hand.</summary>
internal static class ChoosingMethods
{
    /// <summary>Training that only reports how it goes decides nothing: somewhere more or less has to matter.</summary>
    public static bool Compares(IMethodSymbol method) => NodesOf(method).Any(node => node switch
    {
        IfStatementSyntax choice => IsOrdering(choice.Condition),
        ConditionalExpressionSyntax choice => IsOrdering(choice.Condition),
        WhileStatementSyntax loop => IsOrdering(loop.Condition),
        DoStatementSyntax loop => IsOrdering(loop.Condition),
        _ => false,
    });

    /// <summary>A search by its name, or by that of its type, that keeps the best or leaves it to others how.</summary>
    public static bool Searches(IMethodSymbol method) =>
        (PhaseVocabulary.IsSearchName(method.Name) || PhaseVocabulary.IsSearchName(method.ContainingType.Name)) && (method.IsAbstract || KeepsBest(method, _ => true));

    /// <summary>A loop of training, which says <c>backward</c> whatever it is called, that keeps the best of what it measures on the rows it is given.</summary>
    public static bool TrainsUntilBestOn(IParameterSymbol rows)
    {
        if (rows.ContainingSymbol is not IMethodSymbol method || !NodesOf(method).Any(node => node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "backward" } }))
        {
            return false;
        }

        var scores = new HashSet<string>(StringComparer.Ordinal) { rows.Name };
        foreach (var node in NodesOf(method))
        {
            if (node is VariableDeclaratorSyntax { Initializer.Value: var value, Identifier.ValueText: var score } && Mentions(value, scores.Contains))
            {
                scores.Add(score);
            }
        }

        return KeepsBest(method, scores.Contains);
    }

    /// <summary>The better of two is kept: <c>if (score > best.Score) best = candidate;</c>, <c>best = score > best ? score : best</c>, <c>MaxBy</c>.</summary>
    private static bool KeepsBest(IMethodSymbol method, Predicate<string> isScore) => NodesOf(method).Any(node => node switch
    {
        IfStatementSyntax { Condition: var condition } choice => IsOrdering(condition) && Mentions(condition, isScore) && choice.Statement.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(kept => Mentions(condition, name => name == kept.Left.ToString())),
        ConditionalExpressionSyntax { Parent: AssignmentExpressionSyntax kept, Condition: var condition } => IsOrdering(condition) && Mentions(condition, isScore) && Mentions(condition, name => Mentions(kept.Left, target => target == name)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MaxBy" or "MinBy" } } pick => Mentions(pick, isScore),
        _ => false,
    });

    private static IEnumerable<SyntaxNode> NodesOf(IMethodSymbol method) => method.DeclaringSyntaxReferences.SelectMany(declaration => declaration.GetSyntax().DescendantNodes());

    private static bool Mentions(SyntaxNode node, Predicate<string> name) => node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(identifier => name(identifier.Identifier.ValueText));

    private static bool IsOrdering(ExpressionSyntax condition) => condition.DescendantNodesAndSelf().Any(node =>
        node.IsKind(SyntaxKind.LessThanExpression) || node.IsKind(SyntaxKind.LessThanOrEqualExpression) || node.IsKind(SyntaxKind.GreaterThanExpression) || node.IsKind(SyntaxKind.GreaterThanOrEqualExpression));
}
