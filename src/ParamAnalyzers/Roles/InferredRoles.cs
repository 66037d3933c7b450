using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Roles;

/// <summary>What the members of a trainer are by what its bodies do with them: what its author could write beside them as attributes.</summary>
internal static class InferredRoles
{
    /// <summary>The fields and properties that no attribute says anything about and whose role is inferred, in the order of the source.</summary>
    public static IEnumerable<(ISymbol Member, RoleAssignment Role)> Of(TypeFacts facts) => facts.Members
        .Where(member => member is IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false } or IPropertySymbol { IsIndexer: false, IsImplicitlyDeclared: false } && member.Locations is [{ IsInSource: true }, ..])
        .Where(member => facts.Session.Annotations.RoleOf(member, out _) == Role.Unknown)
        .Select(member => (Member: member, Role: facts.RoleOf(member)))
        .Where(pair => AttributeFor(pair.Role.Role) is not null);

    /// <summary>Other assemblies see the member.</summary>
    public static bool IsVisible(ISymbol member) => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    /// <summary>The attribute that states the role, without "Attribute"; null for roles that have none.</summary>
    public static string? AttributeFor(Role role) => role is Role.Hyperparameter or Role.LearnedParameter or Role.RandomSeed or Role.RuntimeSetting ? role.ToString() : null;
}
