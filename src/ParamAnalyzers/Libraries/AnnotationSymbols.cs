using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Libraries;

/// <summary>
/// The attributes of namespace <c>ParamAnalyzers.Annotations</c>, matched by full name so that their source may be copied instead of referenced.
/// </summary>
internal sealed class AnnotationSymbols
{
    public const string Namespace = "ParamAnalyzers.Annotations";

    public static AnnotationSymbols Absent { get; } = new(isPresent: false);

    private AnnotationSymbols(bool isPresent) => IsPresent = isPresent;

    public bool IsPresent { get; }

    /// <summary>Attributes may come from the package, from another project or from this one; a namespace of that name is the sign of all three.</summary>
    public static AnnotationSymbols Of(Compilation compilation)
    {
        if (MayDeclareAnnotations(compilation.Assembly))
        {
            return new AnnotationSymbols(isPresent: true);
        }

        foreach (var assembly in WellKnownTypes.OutsideTheFramework(compilation))
        {
            if (MayDeclareAnnotations(assembly) || ReferencesAnnotations(assembly))
            {
                return new AnnotationSymbols(isPresent: true);
            }
        }

        return Absent;
    }

    /// <summary>A library says what its members are also where the attributes themselves are not referenced: their names are in its metadata.</summary>
    private static bool ReferencesAnnotations(IAssemblySymbol library)
    {
        foreach (var module in library.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == Namespace)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The attribute of that name, from the package or from copied source, or null.</summary>
    public static INamedTypeSymbol? Find(Compilation compilation, string attribute) => WellKnownTypes.FindAnywhere(compilation, Namespace + "." + attribute);

    /// <summary>The names of an assembly's namespaces are known to the compiler before any symbol is made.</summary>
    private static bool MayDeclareAnnotations(IAssemblySymbol assembly) =>
        assembly.NamespaceNames.Contains("Annotations") && assembly.NamespaceNames.Contains("ParamAnalyzers");

    public Role RoleOf(ISymbol symbol, out string attribute)
    {
        attribute = string.Empty;
        if (!IsPresent)
        {
            return Role.Unknown;
        }

        foreach (var data in symbol.GetAttributes())
        {
            if (IsOurs(data.AttributeClass) && RoleOf(data.AttributeClass!.Name) is var role and not Role.Unknown)
            {
                attribute = ShortName(data.AttributeClass.Name);
                return role;
            }
        }

        return Role.Unknown;
    }

    /// <summary>The domain that <c>[Hyperparameter(Minimum = …, Maximum = …)]</c> gives, or null when it sets no bound.</summary>
    public Domain? BoundsOf(ISymbol symbol)
    {
        foreach (var (data, _, role, _) in On(symbol))
        {
            var (minimum, maximum) = (Bound(data, "Minimum"), Bound(data, "Maximum"));
            if (role == Role.Hyperparameter && (minimum is not null || maximum is not null) && !(minimum > maximum))
            {
                return new Domain(minimum ?? double.NegativeInfinity, true, maximum ?? double.PositiveInfinity, true, AllowsNull: true);
            }
        }

        return null;
    }

    private static double? Bound(AttributeData data, string name)
    {
        foreach (var argument in data.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Value is double bound && !double.IsNaN(bound))
            {
                return bound;
            }
        }

        return null;
    }

    /// <summary>Every attribute of ours on the symbol, with what it states: a role, or a phase.</summary>
    public IEnumerable<(AttributeData Data, string Name, Role Role, Phases Phase)> On(ISymbol symbol)
    {
        if (!IsPresent)
        {
            yield break;
        }

        foreach (var data in symbol.GetAttributes())
        {
            if (IsOurs(data.AttributeClass) && data.AttributeClass!.Name is var name && (RoleOf(name) != Role.Unknown || PhaseOf(name) != Phases.None))
            {
                yield return (data, ShortName(name), RoleOf(name), PhaseOf(name));
            }
        }
    }

    public Phases PhaseOf(ISymbol symbol)
    {
        var phases = Phases.None;
        if (!IsPresent)
        {
            return phases;
        }

        foreach (var data in symbol.GetAttributes())
        {
            if (IsOurs(data.AttributeClass))
            {
                phases |= PhaseOf(data.AttributeClass!.Name);
            }
        }

        return phases;
    }

    /// <summary>True when <c>[SharesLearnedParameters]</c> states that copies of the member, or copies that the method makes, share what was learned.</summary>
    public bool AllowsSharing(ISymbol symbol)
    {
        if (IsPresent)
        {
            foreach (var data in symbol.GetAttributes())
            {
                if (IsOurs(data.AttributeClass) && data.AttributeClass!.Name == "SharesLearnedParametersAttribute")
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Role RoleOf(string attribute) => attribute switch
    {
        "HyperparameterAttribute" => Role.Hyperparameter,
        "LearnedParameterAttribute" => Role.LearnedParameter,
        "RandomSeedAttribute" => Role.RandomSeed,
        "RuntimeSettingAttribute" => Role.RuntimeSetting,
        _ => Role.Unknown,
    };

    private static Phases PhaseOf(string attribute) => attribute switch
    {
        "TrainingMethodAttribute" => Phases.Training,
        "PredictionMethodAttribute" => Phases.Prediction,
        "RestoresParametersAttribute" => Phases.Restoration,
        "EditsLearnedParametersAttribute" => Phases.Surgery,
        "HyperparameterScheduleAttribute" => Phases.Schedule,
        _ => Phases.None,
    };

    private static bool IsOurs(INamedTypeSymbol? attribute) =>
        attribute is
        {
            ContainingType: null,
            ContainingNamespace:
            {
                Name: "Annotations",
                ContainingNamespace: { Name: "ParamAnalyzers", ContainingNamespace.IsGlobalNamespace: true },
            },
        };

    private static string ShortName(string attribute) => attribute.Substring(0, attribute.Length - "Attribute".Length);
}
