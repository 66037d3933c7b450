using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Options;

/// <summary>The team's names for methods of a phase and for members of a role, and the types it exempts, as one rule sees them.</summary>
internal sealed record ConfiguredNames(
    NameSet Training,
    NameSet Prediction,
    NameSet Restoration,
    NameSet Surgery,
    NameSet Schedule,
    NameSet Hyperparameters,
    NameSet LearnedParameters,
    NameSet Seeds,
    NameSet ExemptTypes,
    NameSet ExemptNamespaces,
    NameSet ExemptNames,
    string TestProjects)
{
    /// <param name="options">The options of a file.</param>
    /// <param name="ruleId">The rule whose own options win; null for the general ones.</param>
    public static ConfiguredNames Read(AnalyzerConfigOptions options, string? ruleId = null) => new(
        options.Read(OptionDefinitions.TrainingMethods, ruleId),
        options.Read(OptionDefinitions.PredictionMethods, ruleId),
        options.Read(OptionDefinitions.RestorationMethods, ruleId),
        options.Read(OptionDefinitions.SurgeryMethods, ruleId),
        options.Read(OptionDefinitions.ScheduleMethods, ruleId),
        options.Read(OptionDefinitions.HyperparameterNames, ruleId),
        options.Read(OptionDefinitions.LearnedParameterNames, ruleId),
        options.Read(OptionDefinitions.SeedNames, ruleId),
        options.Read(OptionDefinitions.ExemptTypes, ruleId),
        options.Read(OptionDefinitions.ExemptNamespaces, ruleId),
        options.Read(OptionDefinitions.ExemptNames, ruleId),
        options.Read(OptionDefinitions.TestProjects, ruleId));

    /// <summary>True when the rule does not run in projects of tests.</summary>
    public bool ExemptInTests(DiagnosticDescriptor rule) => TestProjects switch
    {
        OptionDefinitions.NoRules => true,
        OptionDefinitions.CertainRules => rule.DefaultSeverity != DiagnosticSeverity.Warning,
        _ => false,
    };

    public bool Exempt(INamedTypeSymbol type) =>
        (!ExemptTypes.IsEmpty && (ExemptTypes.Contains(type.Name) || ExemptTypes.Contains(type.ToDisplayString())))
        || (!ExemptNamespaces.IsEmpty && IsInExemptNamespace(type));

    /// <summary>The role of a member by the team's names, or unknown. The prefix of a field is no part of a name.</summary>
    public Role RoleNamed(string member)
    {
        if (Hyperparameters.IsEmpty && LearnedParameters.IsEmpty && Seeds.IsEmpty)
        {
            return Role.Unknown;
        }

        var name = member.WithoutPrefix();
        return Seeds.ContainsAnyCase(name) ? Role.RandomSeed
            : Hyperparameters.ContainsAnyCase(name) ? Role.Hyperparameter
            : LearnedParameters.ContainsAnyCase(name) ? Role.LearnedParameter
            : Role.Unknown;
    }

    /// <summary>The phase of a method by the team's names, else by what its signature states.</summary>
    public Phases StatedPhase(IMethodSymbol method, TrainerShapes shapes) =>
        PhaseOf(method.Name) is var configured and not Phases.None ? configured : shapes.PhaseOf(method);

    public Phases PhaseOf(string method) =>
        Training.Contains(method) ? Phases.Training
        : Prediction.Contains(method) ? Phases.Prediction
        : Restoration.Contains(method) ? Phases.Restoration
        : Surgery.Contains(method) ? Phases.Surgery
        : Schedule.Contains(method) ? Phases.Schedule
        : Phases.None;

    private bool IsInExemptNamespace(INamedTypeSymbol type)
    {
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (ExemptNamespaces.Contains(space.ToDisplayString()))
            {
                return true;
            }
        }

        return false;
    }
}
