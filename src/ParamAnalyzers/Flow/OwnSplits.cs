using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Flow;

/// <summary>Splits by methods of the user's own, which say so: <c>var (train, test) = Split(rows)</c>. What they do to the rows is not followed; the parts are what they are called.</summary>
internal static class OwnSplits
{
    private static readonly WordSet SplitWords = new("split", "partition", "holdout");

    /// <summary>The part, when the data is a component of the tuple that such a method returns; else unknown.</summary>
    public static DataSplit Of(IOperation data, ValueIndex values)
    {
        var (tuple, ordinal, local) = data.Unwrap() switch
        {
            ILocalReferenceOperation { Local: var variable } when values.Of(variable) is [{ Kind: BindingKind.Component } binding] => (binding.Value, binding.Index, variable.Name),
            IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } component, Instance: { } instance } => (instance, Tracing.OrdinalOf(component), null),
            _ => default((IOperation?, int, string?)),
        };
        if (tuple is null
            || (values.TraceToSingle(tuple) ?? tuple.Unwrap()) is not IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } method, Type: INamedTypeSymbol { IsTupleType: true } type } call
            || !SplitWords.HasWordOf(method.Name)
            || ordinal < 0 || ordinal >= type.TupleElements.Length
            || IsOfOnePart(call, values))
        {
            return DataSplit.Unknown;
        }

        // What the caller calls it counts, and else what the method does.
        var part = DataPartWords.PartNamed(local) is var named and not DataPart.Unknown ? named : DataPartWords.PartNamed(type.TupleElements[ordinal].Name);
        return part == DataPart.Unknown ? DataSplit.Unknown : new DataSplit(part, call, $"the {part.ToString().ToLowerInvariant()} part of '{method.Name}'");
    }

    /// <summary>The part that a member of a split of the user's own holds: a type with members for training and for testing, of one type.</summary>
    public static DataPart PartOf(ISymbol member) =>
        member is { ContainingType: { DeclaringSyntaxReferences.IsEmpty: false } type } && member.ValueType() is { } rows && rows.SpecialType == SpecialType.None && DataPartWords.PartNamed(member.Name) is var part and not DataPart.Unknown
        && type.GetMembers().Count(other => !other.IsImplicitlyDeclared && other.ValueType() is { } held && SymbolEqualityComparer.Default.Equals(held, rows) && DataPartWords.PartNamed(other.Name) is DataPart.Training or DataPart.Test) > 1
        && type.GetMembers().Any(other => other.ValueType() is { } held && SymbolEqualityComparer.Default.Equals(held, rows) && DataPartWords.PartNamed(other.Name) == DataPart.Training)
            ? part
            : DataPart.Unknown;

    /// <summary>Rows that are a part already and are split once more leave no test rows behind.</summary>
    private static bool IsOfOnePart(IInvocationOperation call, ValueIndex values)
    {
        foreach (var given in call.ChildOperations)
        {
            var rows = (given is IArgumentOperation argument ? argument.Value : given).Unwrap();
            if (rows.Type?.HoldsElements() == true
                && (rows is IFieldReferenceOperation { Field.ContainingType.IsTupleType: true }
                    || (BindingCollector.Target(rows) is { } holder && (DataPartWords.PartNamed(holder.Name) != DataPart.Unknown || values.Of(holder).Any(binding => binding.Kind == BindingKind.Component)))))
            {
                return true;
            }
        }

        return false;
    }
}
