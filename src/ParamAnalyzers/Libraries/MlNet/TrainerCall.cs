using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Libraries.MlNet;

/// <summary>A call of a catalog that makes a trainer, with the settings it is given: by arguments, or by an options object.</summary>
/// <param name="Call">The call.</param>
/// <param name="Estimator">The type of the trainer.</param>
/// <param name="Options">The creation of the options object, or null when there is none.</param>
/// <param name="IsUnderstood">False when the options come from code that is not followed.</param>
internal sealed record TrainerCall(IInvocationOperation Call, INamedTypeSymbol Estimator, IObjectCreationOperation? Options, bool IsUnderstood)
{
    /// <summary>Null when the call makes no trainer that is known.</summary>
    public static TrainerCall? Of(IOperation operation, TypeFacts facts)
    {
        if (operation is not IInvocationOperation { TargetMethod: { ReturnType: INamedTypeSymbol estimator } method } call
            || facts.Session.MlNet.Classify(method) != MlNetCall.Stage
            || facts.Session.Roles.KnowledgeOfType(estimator) is null)
        {
            return null;
        }

        var options = call.Arguments.FirstOrDefault(argument => IsOptions(argument.Parameter?.Type));
        var creation = options is null ? null : facts.Values.TraceToSingle(options.Value) as IObjectCreationOperation;
        return new TrainerCall(call, estimator, creation, options is null || creation is not null);
    }

    public static bool IsOptions(ITypeSymbol? type) => type is not null && type.Name.EndsWith("Options", StringComparison.Ordinal) && MlNetSymbols.Owns(type);

    /// <summary>True when the call or its options object gives the setting a value, now or later.</summary>
    public bool Sets(string setting, TypeFacts facts) =>
        ValueOf(setting) is not null
        || facts.Writes.Any(write => write.Symbol.Name == setting && write.Raw.Operation is IAssignmentOperation && IsOfOptions(write.Symbol) && !IsInInitializer(write.Raw.Operation));

    /// <summary>The value that the call or the initializer of the options gives the setting; null when it leaves the default.</summary>
    public IOperation? ValueOf(string setting)
    {
        foreach (var argument in Call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: var name } && string.Equals(name, setting, StringComparison.OrdinalIgnoreCase))
            {
                return argument.Value;
            }
        }

        return Options?.InitialValueOf(setting);
    }

    /// <summary>A member of options; some inherit it from <c>OptionsBase</c>.</summary>
    private static bool IsOfOptions(ISymbol setting) => setting.ContainingType.Name.Contains("Options") && MlNetSymbols.Owns(setting);

    private static bool IsInInitializer(IOperation operation) => operation.Parent is IObjectOrCollectionInitializerOperation;
}
