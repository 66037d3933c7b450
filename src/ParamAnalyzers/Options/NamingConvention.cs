using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Options;

/// <summary>How a team writes the names of a role.</summary>
/// <param name="SpellsTwoWords">True for <c>HyperParameter</c>, false for <c>Hyperparameter</c>.</param>
internal sealed record NamingConvention(bool SpellsTwoWords, Affixes Hyperparameters, Affixes LearnedParameters, Affixes Seeds)
{
    /// <summary>True when the team asks for no prefix and no suffix.</summary>
    public bool IsEmpty => Hyperparameters.IsEmpty && LearnedParameters.IsEmpty && Seeds.IsEmpty;

    public static NamingConvention Read(AnalyzerConfigOptions options)
    {
        var id = Descriptors.PRM6005_TeamNamingConvention.Id;
        return new NamingConvention(
            options.Read(OptionDefinitions.HyperparameterSpelling, Descriptors.PRM6004_HyperparameterSpelling.Id) == OptionDefinitions.TwoWords,
            new Affixes(options.Read(OptionDefinitions.HyperparameterPrefix, id), options.Read(OptionDefinitions.HyperparameterSuffix, id)),
            new Affixes(options.Read(OptionDefinitions.LearnedParameterPrefix, id), options.Read(OptionDefinitions.LearnedParameterSuffix, id)),
            new Affixes(options.Read(OptionDefinitions.SeedPrefix, id), options.Read(OptionDefinitions.SeedSuffix, id)));
    }

    /// <summary>The name as the team writes it for the role; the same name when it already is.</summary>
    public string Apply(string name, Role role)
    {
        var own = Of(role);
        foreach (var other in new[] { Hyperparameters, LearnedParameters, Seeds })
        {
            name = other == own ? name : other.RemoveFrom(name);
        }

        return own.AddTo(name);
    }

    /// <summary>What names of the role begin and end with.</summary>
    public Affixes Of(Role role) => role switch
    {
        Role.Hyperparameter => Hyperparameters,
        Role.LearnedParameter => LearnedParameters,
        Role.RandomSeed => Seeds,
        _ => default,
    };
}
