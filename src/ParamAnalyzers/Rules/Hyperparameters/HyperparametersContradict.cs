using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2007: two settings that are valid alone and not together.</summary>
internal sealed class HyperparametersContradict : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2007_HyperparametersContradict;

    public override bool MayConcern(in Target target) => target.Created is { } type && target.Session.Roles.MayDeclare(type);

    public override bool IsTriggeredBy(in Glance glance)
    {
        if (glance.Operation is not IObjectCreationOperation { Initializer: { } initializer })
        {
            return false;
        }

        foreach (var setting in initializer.Initializers)
        {
            if (setting is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } && glance.Session.Roles.Declared(member).Knowledge?.Constraints.IsEmpty == false)
            {
                return true;
            }
        }

        return false;
    }

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var settings = ((IObjectCreationOperation)operation).Initializer!.Initializers.OfType<ISimpleAssignmentOperation>()
            .Where(assignment => assignment.Target is IMemberReferenceOperation)
            .GroupBy(assignment => ((IMemberReferenceOperation)assignment.Target).Member.Name)
            .ToDictionary(group => group.Key, group => group.Last().Value);
        foreach (var assignment in ((IObjectCreationOperation)operation).Initializer!.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is not IMemberReferenceOperation { Member: var member } || facts.Session.Roles.Declared(member) is not { Knowledge: { } knowledge } role)
            {
                continue;
            }

            foreach (var constraint in knowledge.Constraints)
            {
                if (Violation(assignment.Value, constraint, settings, facts) is { } reason)
                {
                    report.At(Descriptor, assignment.Value.Syntax.GetLocation(), role.Evidence, member.Name, role.Evidence.Text, reason);
                }
            }
        }
    }

    /// <summary>What is wrong, as a clause; null when the two agree, or when one of them is not known.</summary>
    private static string? Violation(IOperation value, Constraint constraint, Dictionary<string, IOperation> settings, TypeFacts facts)
    {
        var other = constraint.OtherMember;
        var isSet = settings.TryGetValue(other, out var otherValue);
        switch (constraint.Kind)
        {
            case ConstraintKind.MultipleOf:
                return isSet && value.TryGetNumber(out var whole) && otherValue!.TryGetNumber(out var part) && part > 0 && whole % part != 0
                    ? $"it has to be a multiple of '{other}', which is {part}" : null;
            case ConstraintKind.AtMost:
                return isSet && value.TryGetNumber(out var least) && otherValue!.TryGetNumber(out var most) && least > most
                    ? $"it has to be at most '{other}', which is {most}" : null;
            case ConstraintKind.Excludes:
                return isSet && IsOn(value) && IsOn(otherValue!) ? $"it cannot be used together with '{other}'" : null;
            case ConstraintKind.Requires:
                return IsOn(value) && (!isSet || IsOff(otherValue!)) && !IsAssignedLater(other, facts) ? $"it has no effect without '{other}'" : null;
            default:
                throw new ArgumentOutOfRangeException(nameof(constraint));
        }
    }

    private static bool IsOn(IOperation value) => value.Unwrap().ConstantValue is { HasValue: true, Value: { } constant } && constant is not false && !(value.TryGetNumber(out var number) && number == 0);

    private static bool IsOff(IOperation value) => value.Unwrap().ConstantValue is { HasValue: true } && !IsOn(value);

    private static bool IsAssignedLater(string member, TypeFacts facts) =>
        facts.Writes.Any(write => write.Symbol.Name == member && write.Raw.Operation.Parent is not IObjectOrCollectionInitializerOperation);
}
