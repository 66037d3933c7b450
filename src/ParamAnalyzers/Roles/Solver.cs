using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>A solver of equations or functions looks like a trainer and learns nothing from data.</summary>
internal static class Solver
{
    private static readonly string[] Names = { "Minimize", "Maximize", "Minimum", "Maximum", "FindMinimum", "FindMaximum", "FindRoot" };

    /// <summary>The method looks for the best point of a function that it is given, <c>Optimize(Func&lt;double[], double&gt; objective, double[] start)</c>, and is given no rows.</summary>
    public static bool Solves(IMethodSymbol method) =>
        method.Parameters.Any(parameter => parameter.Type is INamedTypeSymbol { DelegateInvokeMethod: { ReturnType: var value, Parameters: [{ Type: var point }] } } && value.IsFloating() && point.HoldsElements() && point.ElementType().IsFloating())
        && !PhaseVocabulary.MentionsTraining(method.Name)
        && method.Parameters.All(parameter => !parameter.Type.HoldsElements() || parameter.Type is IArrayTypeSymbol { Rank: 1, ElementType: var element } && element.IsFloating());

    public static bool IsSolver(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Array.Exists(Names, name => current.GetMembers(name).Any(member => member is IMethodSymbol)))
            {
                return true;
            }
        }

        return false;
    }
}
