using System;
using System.Collections.Generic;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Knowledge;

internal enum Directive
{
    Assembly,
    Type,
    Member,
    Method,
    Parameter,
}

internal enum KnowledgeAttribute
{
    In,
    Outside,
    ReadAtFit,
    WrittenBy,
    Requires,
    Excludes,
    MultipleOf,
    AtMost,
    SharesOneWith,
    Effect,
    Important,
}

/// <summary>The words of the <c>*.roles</c> format.</summary>
internal static class KnowledgeWords
{
    public static Dictionary<string, Directive> Directives { get; } = new(StringComparer.Ordinal)
    {
        ["assembly"] = Directive.Assembly,
        ["type"] = Directive.Type,
        ["member"] = Directive.Member,
        ["method"] = Directive.Method,
        ["parameter"] = Directive.Parameter,
    };

    public static Dictionary<string, Role> Roles { get; } = new(StringComparer.Ordinal)
    {
        ["hyperparameter"] = Role.Hyperparameter,
        ["learned"] = Role.LearnedParameter,
        ["seed"] = Role.RandomSeed,
        ["data"] = Role.Data,
        ["runtime"] = Role.RuntimeSetting,
        ["other"] = Role.Other,
    };

    public static Dictionary<string, KnowledgeAttribute> Attributes { get; } = new(StringComparer.Ordinal)
    {
        ["in"] = KnowledgeAttribute.In,
        ["outside"] = KnowledgeAttribute.Outside,
        ["read-at-fit"] = KnowledgeAttribute.ReadAtFit,
        ["written-by"] = KnowledgeAttribute.WrittenBy,
        ["requires"] = KnowledgeAttribute.Requires,
        ["excludes"] = KnowledgeAttribute.Excludes,
        ["multiple-of"] = KnowledgeAttribute.MultipleOf,
        ["at-most"] = KnowledgeAttribute.AtMost,
        ["shares-one-with"] = KnowledgeAttribute.SharesOneWith,
        ["effect"] = KnowledgeAttribute.Effect,
        ["important"] = KnowledgeAttribute.Important,
    };

    public static Dictionary<string, Effect> Effects { get; } = new(StringComparer.Ordinal)
    {
        ["mutates-value"] = Effect.MutatesValue,
        ["initializes"] = Effect.Initializes,
        ["writes-argument"] = Effect.WritesArgument,
        ["mutates-metadata"] = Effect.MutatesMetadata,
        ["changes-gradients"] = Effect.ChangesGradients,
        ["clears-gradients"] = Effect.ClearsGradients,
        ["steps"] = Effect.Steps,
        ["changes-optimizer"] = Effect.ChangesOptimizer,
        ["switches-mode"] = Effect.SwitchesMode,
        ["registers"] = Effect.Registers,
        ["replaces-parameters"] = Effect.ReplacesParameters,
        ["restores"] = Effect.Restores,
        ["exposes-values"] = Effect.ExposesValues,
        ["reseeds"] = Effect.Reseeds,
        ["none"] = Effect.None,
    };

    public static Dictionary<string, Randomness> Randomness { get; } = new(StringComparer.Ordinal)
    {
        ["none"] = Knowledge.Randomness.None,
        ["own-seed"] = Knowledge.Randomness.OwnSeed,
        ["context"] = Knowledge.Randomness.Context,
    };

    public static ConstraintKind ConstraintOf(KnowledgeAttribute attribute) => attribute switch
    {
        KnowledgeAttribute.Requires => ConstraintKind.Requires,
        KnowledgeAttribute.Excludes => ConstraintKind.Excludes,
        KnowledgeAttribute.MultipleOf => ConstraintKind.MultipleOf,
        KnowledgeAttribute.AtMost => ConstraintKind.AtMost,
        KnowledgeAttribute.SharesOneWith => ConstraintKind.SharesOne,
        _ => throw new ArgumentOutOfRangeException(nameof(attribute)),
    };
}
