using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2007: two settings that are valid alone and not together.</summary>
internal sealed class HyperparametersContradict : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2007_HyperparametersContradict;

    public override bool MayConcern(in Target target) =>
        (target.Created is { } type && (target.Session.Roles.MayDeclare(type) || IsOwnSettings(type))) || HasConstrained(target.Parameters, target.Session.Roles);

    public override bool IsTriggeredBy(in Glance glance)
    {
        if (glance.Operation is IObjectCreationOperation { Type: { } type } && (TrainerCall.IsOptions(type) || IsOwnSettings(type)))
        {
            return true;
        }

        foreach (var setting in glance.Operation.Settings())
        {
            if (setting.IsWritten && glance.Session.Roles.Declared(setting.Symbol).Knowledge?.Constraints.IsEmpty == false)
            {
                return true;
            }
        }

        return false;
    }

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var settings = operation.Settings().Concat(SetAfterwards(operation, facts)).ToList();
        var values = settings.GroupBy(setting => setting.Symbol.Name).ToDictionary(group => group.Key, group => group.Last().Value);
        foreach (var setting in settings.Where(setting => setting.IsWritten))
        {
            if (MostFor(setting.Symbol, values) is var (name, most) && setting.Value.TryGetNumber(out var least) && least > most)
            {
                report.At(Descriptor, setting.Value.Syntax.GetLocation(), new Evidence(EvidenceKind.Name, "by its name"), setting.Symbol.Name, "by its name", $"it has to be at most '{name}', which is {most}");
            }

            if (facts.Session.Roles.Declared(setting.Symbol) is not { Knowledge: { } knowledge } role)
            {
                continue;
            }

            foreach (var constraint in knowledge.Constraints)
            {
                var reason = constraint.OtherMember == Constraint.ValidationSet
                    ? IsOn(setting.Value) && LacksValidation(operation, facts) ? "it needs rows to validate on, and 'Fit' is given none" : null
                    : Violation(setting.Value, constraint, values, facts);
                if (reason is not null)
                {
                    report.At(Descriptor, setting.Value.Syntax.GetLocation(), role.Evidence, setting.Symbol.Name, role.Evidence.Text, reason);
                }
            }
        }
    }

    /// <summary>Settings of the user's own, of which nobody has written down what agrees with what; but the least of anything is at most the most of it.</summary>
    private static bool IsOwnSettings(ITypeSymbol type) => type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } own && SettingsTypes.MayConfigureATrainer(own);

    /// <summary>The most of what this is the least of: <c>MaxDepth</c> for <c>MinDepth</c>. Zero and less stand for no limit, and a share is no count.</summary>
    private static (string Name, double Most)? MostFor(ISymbol least, Dictionary<string, IOperation> settings)
    {
        if (least.ContainingType is not { } type || !IsOwnSettings(type) || least.ValueType()?.WithoutNullable().IsIntegral() != true || !MemberVocabulary.SuggestsHyperparameter(least.Name))
        {
            return null;
        }

        foreach (var (min, max) in new[] { ("Minimum", "Maximum"), ("minimum", "maximum"), ("Min", "Max"), ("min", "max") })
        {
            if (least.Name.StartsWith(min, StringComparison.Ordinal) && settings.TryGetValue(max + least.Name.Substring(min.Length), out var value) && value.Type?.IsIntegral() == true && value.TryGetNumber(out var most) && most > 0)
            {
                return (max + least.Name.Substring(min.Length), most);
            }
        }

        return null;
    }

    private static bool HasConstrained(ImmutableArray<IParameterSymbol> parameters, RoleResolver roles)
    {
        foreach (var parameter in parameters)
        {
            if (roles.MayDeclare(parameter) && roles.Declared(parameter).Knowledge?.Constraints.IsEmpty == false)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the statements behind the creation set, one by one, in the same block.</summary>
    private static IEnumerable<Setting> SetAfterwards(IOperation creation, TypeFacts facts)
    {
        if (creation is not IObjectCreationOperation || Variables.HolderOf(creation) is not ILocalSymbol holder || facts.Values.Of(holder).Count != 1)
        {
            yield break;
        }

        foreach (var reference in facts.ReferencesTo(holder))
        {
            if (reference.Surrounding() is IMemberReferenceOperation { Member: var member, Parent: ISimpleAssignmentOperation { Value: var value, Parent: IExpressionStatementOperation { Parent: IBlockOperation block } } assignment } target
                && ReferenceEquals(assignment.Target, target) && block.Locals.Contains(holder, SymbolEqualityComparer.Default))
            {
                yield return new Setting(member, value, IsWritten: true);
            }
        }
    }

    /// <summary>Every trainer that is made of these options is fitted on one set of rows: alone, or in a pipeline, which hands over no other.</summary>
    private static bool LacksValidation(IOperation options, TypeFacts facts)
    {
        var trainers = facts.CallsThat(MlNetCall.Stage).Where(call => ReferenceEquals(TrainerCall.Of(call, facts)?.Options, options)).ToList();
        return trainers.Count > 0 && trainers.All(trainer => Variables.HolderOf(trainer) is { } holder
            ? holder is ILocalSymbol && facts.ReferencesTo(holder).Where(reference => !RawWrite.IsWholeTarget(reference)).ToList() is { Count: > 0 } uses && uses.TrueForAll(use => IsFittedAlone(use, facts))
            : IsFittedAlone(trainer, facts));
    }

    private static bool IsFittedAlone(IOperation trainer, TypeFacts facts) => trainer.Surrounding() switch
    {
        IArgumentOperation { Parent: IInvocationOperation append } => facts.Session.MlNet.Classify(append.TargetMethod) == MlNetCall.Append,
        IInvocationOperation call => facts.Session.MlNet.Classify(call.TargetMethod) switch
        {
            MlNetCall.Append => true,
            MlNetCall.Fit => call.Arguments.Count(argument => argument.ArgumentKind == ArgumentKind.Explicit) == 1,
            _ => false,
        },
        _ => false,
    };

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
            case ConstraintKind.SharesOne:
                return isSet && value.TryGetNumber(out var share) && otherValue!.TryGetNumber(out var rest) && share + rest > 1
                    ? $"it and '{other}', which is {rest}, have to be at most 1 together" : null;
            case ConstraintKind.Excludes:
                return isSet && IsOn(value) && IsOn(otherValue!) ? $"it cannot be used together with '{other}'" : null;
            case ConstraintKind.Requires:
                return IsOn(value) && (!isSet || IsOff(otherValue!)) && !IsAssignedLater(other, facts) ? $"it has no effect without '{other}'" : null;
            default:
                throw new ArgumentOutOfRangeException(nameof(constraint));
        }
    }

    private static bool IsOn(IOperation value) => value.Unwrap() is IObjectCreationOperation || value.Unwrap().ConstantValue is { HasValue: true, Value: { } constant } && constant is not false && !(value.TryGetNumber(out var number) && number == 0);

    private static bool IsOff(IOperation value) => value.Unwrap().ConstantValue is { HasValue: true } && !IsOn(value);

    private static bool IsAssignedLater(string member, TypeFacts facts) =>
        facts.Writes.Any(write => write.Symbol.Name == member && write.Raw.Operation.Parent is not IObjectOrCollectionInitializerOperation);
}
