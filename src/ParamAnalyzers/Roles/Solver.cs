using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Roles;

/// <summary>A solver of equations or functions looks like a trainer and learns nothing from data.</summary>
internal static class Solver
{
    private static readonly string[] Names = { "Minimize", "Maximize", "Minimum", "Maximum", "FindMinimum", "FindMaximum", "FindRoot" };

    public static bool Is(INamedTypeSymbol type)
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
