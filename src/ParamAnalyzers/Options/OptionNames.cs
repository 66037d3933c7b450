using System.Collections.Immutable;
using System.Linq;

namespace ParamAnalyzers.Options;

/// <summary>Every key that means something.</summary>
internal static class OptionNames
{
    public static ImmutableArray<string> All { get; } = OptionDefinitions.All
        .SelectMany(definition => Descriptors.All
            .Select(descriptor => OptionReader.Prefix + descriptor.Id + "." + definition.Name)
            .Prepend(OptionReader.Prefix + definition.Name))
        .ToImmutableArray();
}
