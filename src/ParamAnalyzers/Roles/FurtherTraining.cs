using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>
/// Tells whether a method goes on with the training of a model that it is given: by a training of the model that goes on, or by moving its numbers, here or in methods that it hands the model to.
/// Read as syntax, since the bodies of other types are not at hand. What may put the model back to its beginning is believed to do so.
/// </summary>
internal static class FurtherTraining
{
    /// <summary>The names of methods that put a model back to its beginning, or make one.</summary>
    public static WordSet FreshWords { get; } = new("reset", "initialize", "randomize", "clear", "fill", "load", "restore", "build", "clone");

    public static bool Continues(IParameterSymbol model, Session session)
    {
        var isTrained = false;
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { model };
        var work = new Stack<IParameterSymbol>([model]);
        while (work.Count > 0)
        {
            var given = work.Pop();
            foreach (var node in given.ContainingSymbol.DeclaringSyntaxReferences.SelectMany(declaration => declaration.GetSyntax().DescendantNodes()))
            {
                switch (node)
                {
                    case AssignmentExpressionSyntax assignment when RootOf(assignment.Left) == given.Name:
                        if (!MovesNumbers(assignment, given))
                        {
                            return false;
                        }

                        isTrained = true;
                        break;
                    case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } } call when RootOf(call.Expression) == given.Name:
                        if (FreshWords.HasWordOf(called))
                        {
                            return false;
                        }

                        isTrained |= session.Shapes.IsTrainingName(called) && given.Type.GetMembers(called).OfType<IMethodSymbol>().Any(method => !FreshTraining.StartsAfresh(method));
                        break;
                    case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument when RootOf(argument.Expression) == given.Name && argument.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax:
                        var handed = HandedOn(given, argument, call).ToList();
                        if (handed.Count == 0)
                        {
                            return false;
                        }

                        handed.Where(seen.Add).ToList().ForEach(work.Push);
                        break;
                }
            }
        }

        return isTrained;
    }

    /// <summary><c>model.Weights[i] -= rate * gradient</c>, where these are real numbers. Counters, events and what is replaced are something else.</summary>
    private static bool MovesNumbers(AssignmentExpressionSyntax assignment, IParameterSymbol model) =>
        assignment.Kind() is SyntaxKind.AddAssignmentExpression or SyntaxKind.SubtractAssignmentExpression or SyntaxKind.MultiplyAssignmentExpression
        && assignment.Left is ElementAccessExpressionSyntax
        && assignment.Left.DescendantNodes().OfType<MemberAccessExpressionSyntax>().LastOrDefault(access => access.Expression is IdentifierNameSyntax) is { Name.Identifier.ValueText: var member }
        && model.Type.GetMembers(member).Any(written => written.ValueType()?.ElementType().IsFloating() == true);

    /// <summary>The parameters of the type's other methods that the call gives the model to.</summary>
    private static IEnumerable<IParameterSymbol> HandedOn(IParameterSymbol model, ArgumentSyntax argument, InvocationExpressionSyntax call)
    {
        var place = call.ArgumentList.Arguments.IndexOf(argument);
        return call.Expression is IdentifierNameSyntax { Identifier.ValueText: var called } && argument is { NameColon: null, Expression: IdentifierNameSyntax }
            ? model.ContainingType.GetMembers(called).OfType<IMethodSymbol>().Where(method => place < method.Parameters.Length && SymbolEqualityComparer.Default.Equals(method.Parameters[place].Type, model.Type)).Select(method => method.Parameters[place])
            : [];
    }

    /// <summary>The variable that stands at the beginning: <c>model</c> of <c>model.Weights[i]</c> and <c>model.Weights.AsSpan().Clear()</c>; null when there is none.</summary>
    private static string? RootOf(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case IdentifierNameSyntax name:
                    return name.Identifier.ValueText;
                case MemberAccessExpressionSyntax access:
                    expression = access.Expression;
                    break;
                case ElementAccessExpressionSyntax element:
                    expression = element.Expression;
                    break;
                case InvocationExpressionSyntax call:
                    expression = call.Expression;
                    break;
                default:
                    return null;
            }
        }
    }
}
