using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Knowledge;

namespace ParamAnalyzers.CodeFixes.Refactorings;

/// <summary>One hyperparameter that moves from a trainer into its options.</summary>
/// <param name="Name">Its name in the options.</param>
/// <param name="Type">Its type.</param>
/// <param name="Property">The property of the trainer by which it is set, or null.</param>
/// <param name="Parameter">The parameter of the constructor by which it is set, or null.</param>
/// <param name="Default">The expression that it starts with, or null when every caller gives a value.</param>
/// <param name="Domain">The values that are valid, or null when that is not known.</param>
internal sealed record ExtractedHyperparameter(string Name, ITypeSymbol Type, IPropertySymbol? Property, IParameterSymbol? Parameter, string? Default, Domain? Domain)
{
    /// <summary>The field behind a property with a check.</summary>
    public string Field => "_" + Name.WithLowerFirst();

    /// <summary>The name of a parameter as a name of a property: <c>learningRate</c> is <c>LearningRate</c>.</summary>
    public static string NameOf(IParameterSymbol parameter) => parameter.Name.TrimStart('_') is { Length: > 0 } name ? name.WithUpperFirst() : string.Empty;
}
