using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2006: every hyperparameter has a domain; many libraries check it late or not at all.</summary>
internal sealed class HyperparameterOutsideDomain : TypeRule
{
    /// <summary>The property of a finding that holds the nearest valid value, where there is exactly one.</summary>
    public const string NearestValue = nameof(NearestValue);

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2006_HyperparameterOutsideDomain;

    public override bool MayConcern(in Target target)
    {
        if (target.Written is { } member)
        {
            return HasDomain(member, target.Session);
        }

        foreach (var parameter in target.Parameters)
        {
            if (HasDomain(parameter, target.Session))
            {
                return true;
            }
        }

        return false;
    }

    public override bool IsTriggeredBy(in Glance glance)
    {
        switch (glance.Operation)
        {
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } assignment:
                return MayBeOutside(assignment.Value, member, glance.Session);
            case IInvocationOperation or IObjectCreationOperation:
                foreach (var argument in glance.Operation.Arguments())
                {
                    if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && MayBeOutside(argument.Value, parameter, glance.Session))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } assignment)
        {
            CheckAll(assignment.Value, member, facts, report);
        }

        foreach (var argument in operation.Arguments())
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter })
            {
                CheckAll(argument.Value, parameter, facts, report);
            }
        }
    }

    private void CheckAll(IOperation value, ISymbol symbol, TypeFacts facts, TypeReport report)
    {
        foreach (var candidate in Candidates(value))
        {
            Check(candidate, symbol, facts, report);
        }
    }

    /// <summary>The numbers between which a condition chooses; else the value itself.</summary>
    private static List<IOperation> Candidates(IOperation value) => Choices(value) is { Count: > 0 } choices ? choices : [value];

    /// <summary>The numbers between which a condition chooses, <c>isTrial ? 0.05 : -0.2</c>; none for other values. What the condition asks about is not followed.</summary>
    private static List<IOperation> Choices(IOperation value) => value.Unwrap() switch
    {
        IConditionalOperation { WhenFalse: { } whenFalse } choice => [.. Numbers(choice.WhenTrue), .. Numbers(whenFalse)],
        ISwitchExpressionOperation choice => [.. choice.Arms.SelectMany(arm => Numbers(arm.Value))],
        _ => [],
    };

    private static List<IOperation> Numbers(IOperation branch) => branch.TryGetNumber(out _) ? [branch] : Choices(branch);

    private static bool HasDomain(ISymbol symbol, Session session) => symbol.ValueType() is { } type && type.WithoutNullable().IsNumeric() && session.Domains.Of(symbol) is not null;

    /// <summary>A constant decides at once; a variable has to be followed.</summary>
    private static bool MayBeOutside(IOperation value, ISymbol symbol, Session session) =>
        symbol.ValueType() is { } type && type.WithoutNullable().IsNumeric()
        && session.Domains.Of(symbol) is { Domain: var domain } && Candidates(value).Any(candidate => candidate.TryGetNumber(out var number) ? !domain.Contains(number) : Tracing.MayFollow(candidate));

    private void Check(IOperation value, ISymbol symbol, TypeFacts facts, TypeReport report)
    {
        if (facts.Session.Domains.Of(symbol) is not { Domain: var domain } known
            || !facts.Values.TryFindNumber(value, out var number, out var place)
            || domain.Contains(number)
            || IsAskedFor(value))
        {
            return;
        }

        var isIntegral = symbol.ValueType() is { } type && !type.WithoutNullable().IsFloating();
        var nearest = domain.NearestTo(number, isIntegral);
        report.At(
            Descriptor,
            place.Syntax.GetLocation(),
            known.Evidence,
            nearest is { } bound ? ImmutableDictionary<string, string?>.Empty.Add(NearestValue, Spell(bound)) : ImmutableDictionary<string, string?>.Empty,
            Spell(number),
            domain,
            symbol.Name,
            known.Evidence.Text,
            known.Outside);
    }

    /// <summary>A value that stands for "not set" is asked for before it is used: <c>if (rate > 0) options.LearningRate = rate;</c></summary>
    private static bool IsAskedFor(IOperation value)
    {
        var symbol = value.Unwrap() switch
        {
            ILocalReferenceOperation local => local.Local,
            IFieldReferenceOperation field => field.Field,
            _ => (ISymbol?)null,
        };
        for (var parent = value.Parent; symbol is not null && parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalOperation conditional
                && conditional.Condition.DescendantsAndSelf().Any(operation => operation switch
                {
                    ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, symbol),
                    IFieldReferenceOperation field => SymbolEqualityComparer.Default.Equals(field.Field, symbol),
                    _ => false,
                }))
            {
                return true;
            }
        }

        return false;
    }

    private static string Spell(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
