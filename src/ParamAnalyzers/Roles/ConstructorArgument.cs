using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>What the caller of a constructor gives: a value, or options that hold one.</summary>
internal static class ConstructorArgument
{
    /// <summary>How often options may change hands in a constructor.</summary>
    private const int MostSteps = 6;

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
                && OptionsBehind(holder, values) is { } options)
            {
                return options.Name + "." + member.Name;
            }
        }

        return null;
    }

    /// <summary>The parameter that the options came by, though they may have been checked, replaced when missing, and kept in a variable or member on the way.</summary>
    private static IParameterSymbol? OptionsBehind(IOperation holder, ValueIndex values)
    {
        IOperation? options = holder;
        for (var step = 0; options is not null && step < MostSteps; step++)
        {
            options = options.Unwrap();
            if (ParameterOf(options) is { } parameter)
            {
                return parameter;
            }

            options = ProviderOf(options) ?? CheckedBy(options) ?? OnlyValueOf(options, values);
        }

        return null;
    }

    /// <summary><c>options.Validated()</c>, <c>Guard.NotNull(options)</c>, <c>options ?? new()</c></summary>
    private static IOperation? CheckedBy(IOperation options) => options switch
    {
        ICoalesceOperation { Value: var given } => given,
        IInvocationOperation call when call.Source() is { } source && SymbolEqualityComparer.Default.Equals(source.Unwrap().Type, call.Type) => source,
        _ => null,
    };

    private static IOperation? OnlyValueOf(IOperation options, ValueIndex values) =>
        options is ILocalReferenceOperation or IMemberReferenceOperation { Instance: IInstanceReferenceOperation }
        && Variables.Of(options) is { } holder ? values.OnlyValueOf(holder) : null;

    /// <summary>What the framework hands options out by: <c>IOptions&lt;T&gt;.Value</c>.</summary>
    private static IOperation? ProviderOf(IOperation options) =>
        options.Unwrap() is IPropertyReferenceOperation { Property.Name: "Value" or "CurrentValue", Instance: { } provider } ? provider : null;

    private static IParameterSymbol? ParameterOf(IOperation value) =>
        value.Unwrap() is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter } ? parameter : null;
}
