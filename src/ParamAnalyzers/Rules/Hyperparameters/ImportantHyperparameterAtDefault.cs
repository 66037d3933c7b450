using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2013: a default that nobody wrote down is a decision that nobody made.</summary>
internal sealed class ImportantHyperparameterAtDefault() : MlNetCallRule(MlNetCall.Stage)
{
    private const int LongestBaseChain = 16;

    private static readonly string[] SearchWords = ["SweepableEstimator", "SearchSpace"];

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2013_ImportantHyperparameterAtDefault;

    public override bool IsTriggeredBy(in Glance glance) => !glance.TypeMentions(SearchWords);

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (TrainerCall.Of(operation, facts) is not { IsUnderstood: true } trainer)
        {
            return;
        }

        var left = ImportantOf(trainer.Estimator, facts.Session.Roles).Where(setting => !trainer.Sets(setting.Name, facts)).ToList();
        if (left.Count > 0)
        {
            report.At(
                Descriptor,
                trainer.Call.NameLocation(),
                Evidence.KnownFrom("ML.NET", trainer.Options?.Syntax.GetLocation()),
                DefaultsOf(trainer, left.Select(setting => setting.Name)),
                trainer.Call.TargetMethod.Name,
                string.Join(", ", left.Select(setting => $"'{setting.Name}'")),
                left[0].Reason);
        }
    }

    /// <summary>The settings of the trainer that the knowledge calls important, by the members of its options.</summary>
    private static IEnumerable<(string Name, string Reason)> ImportantOf(INamedTypeSymbol estimator, RoleResolver roles)
    {
        var type = estimator.GetTypeMembers("Options").FirstOrDefault();
        for (var depth = 0; type is not null && depth < LongestBaseChain; depth++)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IFieldSymbol or IPropertySymbol && roles.KnowledgeOf(member.OriginalDefinition)?.Important is { } reason)
                {
                    yield return (member.Name, reason);
                }
            }

            type = type.BaseType;
        }
    }

    /// <summary>The defaults as the overload with plain arguments declares them; a setting whose default is chosen from the data has null.</summary>
    private static ImmutableDictionary<string, string?> DefaultsOf(TrainerCall trainer, IEnumerable<string> settings)
    {
        var method = trainer.Call.TargetMethod.ReducedFrom ?? trainer.Call.TargetMethod;
        var parameters = method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().SelectMany(overload => overload.Parameters).ToList();
        return settings.ToImmutableDictionary(
            setting => setting,
            setting => parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, setting, StringComparison.OrdinalIgnoreCase)) is { HasExplicitDefaultValue: true } found ? Spell(found.ExplicitDefaultValue) : null);
    }

    private static string? Spell(object? number) => number switch
    {
        float real => real.ToString("R", CultureInfo.InvariantCulture) + "F",
        double real => real.ToString("R", CultureInfo.InvariantCulture),
        int whole => whole.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
