using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>Types that hold settings. What they hold was chosen by somebody.</summary>
internal static class SettingsTypes
{
    private static readonly WordSet NameWords = new("options", "settings", "hyperparameters", "hyperparams", "config", "configuration");

    /// <summary>What a finished model is kept in, and what holds a row, is a bundle of numbers too.</summary>
    private static readonly WordSet OtherBundles = new(
        "state", "snapshot", "model", "data", "saved", "checkpoint", "result", "results", "statistics", "stats", "file", "sample", "row", "record", "point", "node", "range", "summary", "report", "memento", "dto",
        "split", "item", "entry", "observation", "reading", "measurement", "fit", "distribution", "moments");

    /// <summary>Types that are named after settings: <c>RidgeOptions</c>, <c>TrainerConfig</c>.</summary>
    public static bool Includes(string typeName) => NameWords.HasWordOf(typeName);

    /// <summary>What a trainer is made with: options by name, or a type that holds single values and nothing else; bare, or as the framework hands options out.</summary>
    public static bool MayConfigureATrainer(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { Name: "IOptions" or "IOptionsSnapshot" or "IOptionsMonitor", TypeArguments: [var options] } => MayConfigureATrainer(options),
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, DeclaringSyntaxReferences.IsEmpty: false } own => Includes(own.Name) || (!OtherBundles.HasWordOf(own.Name) && HoldsOnlySingleValues(own)),
        _ => false,
    };

    private static bool HoldsOnlySingleValues(INamedTypeSymbol type)
    {
        var values = type.GetMembers().Where(member => member is IPropertySymbol { IsStatic: false, IsImplicitlyDeclared: false } or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false }).ToList();
        return values.Count > 1
            && values.TrueForAll(value => value.ValueType() is { } type && (type.IsScalar() || type.SpecialType == SpecialType.System_String));
    }
}
