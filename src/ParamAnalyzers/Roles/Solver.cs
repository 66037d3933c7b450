using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Roles;

/// <summary>A solver of equations or functions looks like a trainer and learns nothing from data.</summary>
internal static class Solver
{
    public static bool Is(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers("Minimize").Length + current.GetMembers("Maximize").Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
