using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>What makes an optimizer move a parameter whose gradient is zero.</summary>
internal static class Inertia
{
    private const string Momentum = "momentum";
    private const string WeightDecay = "weight decay";

    /// <summary>The name of the cause, or null when the optimizer is known to stand still or nothing is known about it (TorchSharp 0.107.0, Optimizers/*.cs).</summary>
    /// <param name="creation">The creation of the optimizer.</param>
    /// <param name="values">The values of the type in which it stands.</param>
    public static string? Of(IOperation creation, ValueIndex values)
    {
        var arguments = creation.Arguments();
        switch (creation.Type?.Name)
        {
            // Running means of past gradients, with coefficients that are not zero by default.
            case "Adam" or "AdamW" or "Adamax" or "NAdam" or "RAdam":
                return Momentum;
            case "ASGD":
                return WeightDecay;
            case "SGD" or "RMSProp":
                return IsPositive("momentum") ? Momentum : IsPositive("weight_decay") ? WeightDecay : null;
            case "Adagrad" or "Adadelta":
                return IsPositive("weight_decay") ? WeightDecay : null;
            default:
                return null;
        }

        bool IsPositive(string parameter) => arguments.ArgumentFor(parameter) is { } argument
            && (argument.Value.ConstantValue.HasValue ? argument.Value : values.TraceToSingle(argument.Value) ?? argument.Value.Unwrap()) is { } given
            && (given.ConstantValue is { HasValue: true, Value: > 0.0 } || IsMeant(given));
    }

    /// <summary>
    /// A member of the settings whose declaration gives it a number above zero, <c>double Momentum { get; init; } = 0.9</c>; and what everyone has to say who makes the settings
    /// or calls the method: nobody asks for a momentum to leave it at zero.
    /// </summary>
    private static bool IsMeant(IOperation value) => value.Unwrap() switch
    {
        IParameterReferenceOperation { Parameter: { HasExplicitDefaultValue: false, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } } } => true,
        IPropertyReferenceOperation { Property.DeclaringSyntaxReferences: [var declaration] } => declaration.GetSyntax()
            is ParameterSyntax { Default: null } or PropertyDeclarationSyntax { Initializer.Value: LiteralExpressionSyntax { Token.Value: > 0.0 or > 0f } },
        _ => false,
    };
}
