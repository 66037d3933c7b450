using System;

namespace ParamAnalyzers.Options;

/// <summary>One option of the package: <c>param_analyzers.NAME</c>, or for one rule <c>param_analyzers.PRM####.NAME</c>.</summary>
/// <param name="Name">The name after the prefix, in snake case.</param>
/// <param name="Expected">What a valid value looks like, for PRM9001 and the documentation.</param>
/// <param name="Description">What the option does, in one sentence for the documentation.</param>
internal abstract record OptionDefinition(string Name, string Expected, string Description)
{
    public abstract bool IsValid(string text);

    /// <summary>The value of an option that nobody sets, for the documentation.</summary>
    public abstract string DefaultText { get; }
}

/// <param name="Default">The value when the option is absent or malformed.</param>
/// <param name="Parse">The value of a text, or null when the text is malformed.</param>
internal sealed record OptionDefinition<T>(string Name, string Expected, string Description, T Default, Func<string, T?> Parse)
    : OptionDefinition(Name, Expected, Description)
    where T : class
{
    public override bool IsValid(string text) => Parse(text) is not null;

    public override string DefaultText => Default.ToString()!;
}
