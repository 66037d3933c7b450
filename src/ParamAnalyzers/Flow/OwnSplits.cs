using System.Collections.Generic;
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
    /// <summary>The part that the names of the caller speak of: a component of the tuple that such a method returns, or what is loaded or given beside the other part; else unknown.</summary>
    public static DataSplit Of(IOperation data, ValueIndex values, ILookup<DataPart, ILocalSymbol> named) => OfTuple(data, values) is { Part: not DataPart.Unknown } split ? split : LoadedBeside(data, values, named);

    /// <summary>A part of rows that were a part themselves, by the name of either: <c>var (train, watch) = Split(develop);</c> behind <c>var (develop, test) = Split(rows);</c></summary>
    /// <remarks>Who is given both parts, to scale them for instance, hands both back.</remarks>
    public static bool IsPartOfPart(IOperation data, ValueIndex values)
    {
        if (ComponentBehind(data, values).Call is not { } split)
        {
            return false;
        }

        var parts = split.Arguments.Where(argument => argument.Value.Type?.HoldsElements() == true).Select(argument => OfTuple(argument.Value, values).Part).ToList();
        return parts.Exists(part => part is DataPart.Training or DataPart.Validation) && !parts.Contains(DataPart.Test);
    }

    /// <summary>The call whose tuple the data is a component of, the place of the component, and what the caller calls it.</summary>
    private static (IInvocationOperation? Call, int Ordinal, string? Local) ComponentBehind(IOperation data, ValueIndex values)
    {
        var (tuple, ordinal, local) = data.Unwrap() switch
        {
            ILocalReferenceOperation { Local: var variable } when values.Of(variable) is [{ Kind: BindingKind.Component } binding] => (binding.Value, binding.Index, variable.Name),
            IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } component, Instance: { } instance } => (instance, Tracing.OrdinalOf(component), null),
            _ => default((IOperation?, int, string?)),
        };
        return (tuple is null ? null : tuple.Unwrap() as IInvocationOperation ?? values.TraceToSingle(tuple) as IInvocationOperation, ordinal, local);
    }

    private static DataSplit OfTuple(IOperation data, ValueIndex values)
    {
        var (call, ordinal, local) = ComponentBehind(data, values);
        if (call is not { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } method, Type: INamedTypeSymbol { IsTupleType: true } type }
            || !(DataPartWords.Splits.HasWordOf(method.Name) || DataPartWords.Splits.HasWordOf(method.ContainingType.Name) || NamesBothParts(type))
            || ordinal < 0 || ordinal >= type.TupleElements.Length
            || IsOfOnePart(call, values))
        {
            return DataSplit.Unknown;
        }

        // What the caller calls it counts, and else what the method does.
        var part = DataPartWords.PartNamed(local) is var named and not DataPart.Unknown ? named : DataPartWords.PartNamed(type.TupleElements[ordinal].Name);
        return part == DataPart.Unknown ? DataSplit.Unknown : new DataSplit(part, call, $"the {part.ToString().ToLowerInvariant()} part of '{method.Name}'");
    }

    /// <summary>The part, when the data is loaded under the name of one, beside the other: <c>var train = Load("train.csv"); var test = Load("test.csv");</c></summary>
    private static DataSplit LoadedBeside(IOperation data, ValueIndex values, ILookup<DataPart, ILocalSymbol> named)
    {
        if (data.Unwrap() is IParameterReferenceOperation { Parameter: var given })
        {
            return GivenBeside(given, data);
        }

        return data.Unwrap() is ILocalReferenceOperation { Local: var local }
            && data.Type is { SpecialType: SpecialType.None, IsValueType: false }
            && LoadOf(local, values) is { } load && Repetition.Around(load) is null
            && named[OtherThan(DataPartWords.PartNamed(local.Name))].Any(other =>
                SymbolEqualityComparer.Default.Equals(other.ContainingSymbol, local.ContainingSymbol) && AreParts(local.Name, other.Name)
                && SymbolEqualityComparer.Default.Equals(LoadOf(other, values)?.TargetMethod, load.TargetMethod))
                ? Named(local.Name, load)
                : DataSplit.Unknown;
    }

    /// <summary>The part, when the caller hands both over under their names: <c>Run(IReadOnlyList&lt;Row&gt; train, IReadOnlyList&lt;Row&gt; test)</c>, <c>class Search(Table train, Table test)</c>.</summary>
    private static DataSplit GivenBeside(IParameterSymbol given, IOperation data) =>
        given.ContainingSymbol is IMethodSymbol { MethodKind: var kind and (MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.Constructor) } method
        && ((given.Type.HoldsElements() && kind != MethodKind.Constructor) || DataTypes.IsSetOfExamples(given.Type))
        && method.Parameters.Any(other => SymbolEqualityComparer.Default.Equals(other.Type, given.Type) && AreParts(given.Name, other.Name))
            ? Named(given.Name, data)
            : DataSplit.Unknown;

    /// <summary>
    /// A method of the user's own splits the rows into a training part and a test part, by the names of both and by its own, <c>(Rows Train, Rows Test) Split(Rows all)</c>,
    /// and the caller does not call them otherwise: <c>var (fit, validation) = Split(…)</c>.
    /// </summary>
    public static bool HoldsOut(IInvocationOperation call, ISymbol rows, ValueIndex values) =>
        call is { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } method, Type: INamedTypeSymbol { IsTupleType: true } parts }
        && DataPartWords.Splits.HasWordOf(method.Name) && NamesBothParts(parts) && !IsOfOnePart(call, values)
        && parts.TupleElements.All(part => SymbolEqualityComparer.Default.Equals(part.Type, rows.ValueType()))
        && (call.Surrounding() is not IDeconstructionAssignmentOperation { Target: var named } || named.DescendantsAndSelf().Select(Variables.Of).OfType<ILocalSymbol>().Any(local => DataPartWords.PartNamed(local.Name) == DataPart.Test));

    /// <summary>What one call is given both of, such as hours of training and hours of a test, are the columns of something else.</summary>
    public static bool AreBothGiven(IInvocationOperation call, IOperation data) =>
        Variables.Of(data) is { } named && call.Arguments.Any(argument => Variables.Of(argument.Value) is { } other && AreParts(named.Name, other.Name));

    private static DataSplit Named(string name, IOperation split)
    {
        var part = DataPartWords.PartNamed(name);
        return new DataSplit(part, split, $"the {part.ToString().ToLowerInvariant()} part by its name", IsNamed: true);
    }

    /// <summary>One is called the training part and the other the test part of the same rows: <c>trainX</c> and <c>testX</c>. The parts of a fold are the parts of many splits.</summary>
    private static bool AreParts(string one, string other) =>
        (DataPartWords.PartNamed(one), DataPartWords.PartNamed(other)) is (DataPart.Training, DataPart.Test) or (DataPart.Test, DataPart.Training)
        && !DataPartWords.Folds.HasWordOf(one)
        && DataPartWords.WithoutPart(one) == DataPartWords.WithoutPart(other);

    /// <summary>The call that the variable is given its rows by, when that call is given none itself.</summary>
    private static IInvocationOperation? LoadOf(ILocalSymbol rows, ValueIndex values) =>
        values.OnlyValueOf(rows)?.Unwrap() is IInvocationOperation call && (MlNetSymbols.IsLoading(call.TargetMethod) || (call.Arguments.All(argument => argument.Value.Type?.HoldsElements() != true) && call.Instance?.Type?.HoldsElements() != true))
            ? call
            : null;

    private static DataPart OtherThan(DataPart part) => part switch
    {
        DataPart.Test => DataPart.Training,
        DataPart.Training => DataPart.Test,
        _ => DataPart.Validation,
    };

    /// <summary><c>(Series Train, Series Validation, Series Test) Cut(…)</c></summary>
    private static bool NamesBothParts(INamedTypeSymbol tuple) =>
        tuple.TupleElements.Any(part => DataPartWords.PartNamed(part.Name) == DataPart.Training) && tuple.TupleElements.Any(part => DataPartWords.PartNamed(part.Name) == DataPart.Test);

    /// <summary>
    /// The part that a member of a split of the user's own holds: one of a type that has a member for training and one for testing, of the same type.
    /// One of many splits, as the folds of a cross-validation are, and a split of a part leave other test rows behind.
    /// </summary>
    public static DataPart PartOf(IMemberReferenceOperation reference, ValueIndex values)
    {
        var part = DataPartWords.PartNamed(reference.Member.Name);
        return part != DataPart.Unknown
            && reference.Member is { ContainingType: { DeclaringSyntaxReferences.IsEmpty: false } split } member && !DataPartWords.Folds.HasWordOf(split.Name)
            && member.ValueType() is { SpecialType: SpecialType.None } rows
            && PartsOf(split, rows).ToList() is var parts && parts.Contains(DataPart.Training) && parts.Contains(DataPart.Test)
            && reference.Instance?.Unwrap() is { } instance && IsOneSplit(instance, values)
                ? part
                : DataPart.Unknown;
    }

    private static IEnumerable<DataPart> PartsOf(INamedTypeSymbol split, ITypeSymbol rows) => split.GetMembers()
        .Where(member => !member.IsImplicitlyDeclared && member.ValueType() is { } type && SymbolEqualityComparer.Default.Equals(type, rows))
        .Select(member => DataPartWords.PartNamed(member.Name));

    private static bool IsOneSplit(IOperation instance, ValueIndex values) => instance switch
    {
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } => false,
        ILocalReferenceOperation { Local: var local } => values.OnlyValueOf(local) is { } made && !(made.Unwrap() is IInvocationOperation call && IsOfOnePart(call, values)),
        _ => true,
    };

    /// <summary>Rows that are a part already and are split once more leave no test rows behind.</summary>
    public static bool IsOfOnePart(IInvocationOperation call, ValueIndex values)
    {
        foreach (var given in call.ChildOperations)
        {
            var rows = (given is IArgumentOperation argument ? argument.Value : given).Unwrap();
            if (rows.Type?.HoldsElements() == true
                && (rows is IFieldReferenceOperation { Field.ContainingType.IsTupleType: true }
                    || (Variables.Of(rows) is { } holder && (DataPartWords.PartNamed(holder.Name) != DataPart.Unknown || values.Of(holder).Any(binding => binding.Kind == BindingKind.Component)))))
            {
                return true;
            }
        }

        return false;
    }
}
