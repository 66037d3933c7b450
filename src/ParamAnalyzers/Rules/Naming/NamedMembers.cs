using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Naming;

/// <summary>The fields and properties of a type whose role is known, for rules about what they are called.</summary>
internal static class NamedMembers
{
    /// <summary>True for trainers, for models, and for types that hold their settings.</summary>
    public static bool AreIn(TypeVisit visit) => visit.IsTrainer || visit.Shape.Predicts || SettingsTypes.Includes(visit.Type.Name) || visit.Session.Annotations.IsPresent;

    /// <summary>Each wanted member with its role: by what the type does with it, else by the team's vocabulary, else by its name.</summary>
    public static IEnumerable<(ISymbol Member, RoleAssignment Role)> Of(TypeFacts facts, Func<ISymbol, bool>? isWanted = null) => facts.Members
        .Where(member => member is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol { IsIndexer: false, IsImplicitlyDeclared: false } && member.Locations is [{ IsInSource: true }, ..])
        .Where(member => isWanted is null || isWanted(member))
        .Select(member => (member, RoleOf(member, facts)))
        .Where(pair => pair.Item2.IsKnown);

    private static RoleAssignment RoleOf(ISymbol member, TypeFacts facts)
    {
        if (facts.RoleOf(member) is { IsKnown: true } known)
        {
            return known;
        }

        if (facts.Names.RoleNamed(member.Name) is var named and not Role.Unknown)
        {
            return new RoleAssignment(named, new Evidence(EvidenceKind.TeamKnowledge, "by the team's vocabulary"));
        }

        return RoleBag.RoleOf(member, facts.Session) is var suggested and not Role.Unknown
            ? new RoleAssignment(suggested, new Evidence(EvidenceKind.Name, "by its name"))
            : RoleAssignment.Unknown;
    }
}
