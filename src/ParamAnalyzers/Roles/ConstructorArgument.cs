using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>What the caller of a constructor gives: a value, or options that hold one.</summary>
internal static class ConstructorArgument
{
    /// <summary>The parameter of a constructor that the value is, or the member of the options that one takes, as it is written: <c>options.Penalty</c>. Null when it is neither.</summary>
    public static string? Behind(IOperation value, ValueIndex values)
    {
        var sources = new List<IOperation>(1);
        if (!values.TryTrace(value, sources))
        {
            return null;
        }

        foreach (var source in sources)
        {
            if (ParameterOf(source) is { } parameter)
            {
                return parameter.Name;
            }

            if (source is IMemberReferenceOperation { Member: { } member, Instance: { } holder }
                && SettingsTypes.MayConfigureATrainer(member.ContainingType)
                && ParameterOf(ProviderOf(holder) ?? holder) is { } options)
            {
                return options.Name + "." + member.Name;
            }
        }

        return null;
    }

    /// <summary>What the framework hands options out by: <c>IOptions&lt;T&gt;.Value</c>.</summary>
    private static IOperation? ProviderOf(IOperation options) =>
        options.Unwrap() is IPropertyReferenceOperation { Property.Name: "Value" or "CurrentValue", Instance: { } provider } ? provider : null;

    private static IParameterSymbol? ParameterOf(IOperation value) =>
        value.Unwrap() is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter } ? parameter : null;
}
