using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>PRM1012: a split by a column of numbers takes the lowest ones, and a split by the label gives test sets of one class.</summary>
internal sealed class SamplingKey : TypeRule
{
    private const int LongestChain = 16;
    private const string RealNumbers = "it holds real numbers, and the split takes the lowest ones whatever the seed";
    private static readonly ImmutableHashSet<string> ChangingStages = ImmutableHashSet.Create("Hash", "ConvertType", "MapValueToKey", "MapValue", "CustomMapping", "CopyColumns", "OneHotHashEncoding");

    private const string KeyParameter = "samplingKeyColumnName";

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1012_SamplingKey;

    public override bool MayConcern(in Target target) => target.Called is { } method && MlNetSymbols.Owns(method) && method.Parameters.Any(parameter => parameter.Name == KeyParameter);

    public override bool IsTriggeredBy(in Glance glance) => KeyOf(glance.Operation) is not null;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (KeyOf(operation) is not { Value: var value } || value.Unwrap().ConstantValue is not { HasValue: true, Value: string column })
        {
            return;
        }

        var reason = IsLabel(column, facts) ? "it is the label, so a test set holds whole classes and the training set none of them"
            : IsChangedByAStage(column, facts) ? null
            : (SourceOf((IInvocationOperation)operation, facts) is { } source ? ReasonIn(source, column, facts) : null) ?? ReasonFor(NamedColumn(facts.Values.TraceToSingle(value) ?? value, column));
        if (reason is not null)
        {
            report.At(Descriptor, value.Syntax.GetLocation(), Evidence.KnownFrom("ML.NET"), column, reason);
        }
    }

    private static IArgumentOperation? KeyOf(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: var method } call && MlNetSymbols.Owns(method)
            ? call.Arguments.FirstOrDefault(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: KeyParameter })
            : null;

    /// <summary>A trainer of the type is told that this column is the label, or the column has the default name of one.</summary>
    private static bool IsLabel(string column, TypeFacts facts) =>
        column == "Label"
        || facts.Calls.Where(call => MlNetSymbols.Owns(call.TargetMethod)).SelectMany(call => call.Arguments).Any(argument =>
            argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: "labelColumnName" } && argument.Value.Unwrap().ConstantValue is { HasValue: true, Value: string label } && label == column);

    /// <summary>Real numbers and keys are not hashed.</summary>
    private static string? ReasonIn(IInvocationOperation source, string column, TypeFacts facts)
    {
        var member = source.TargetMethod.TypeArguments is [var row] ? ColumnOf(row, column) : null;
        return LoadsReals(source, column, facts) ? RealNumbers : ReasonFor(member);
    }

    private static string? ReasonFor(ISymbol? column) =>
        column?.ValueType()?.IsFloating() == true ? RealNumbers
        : column?.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "KeyTypeAttribute") == true ? "it holds keys, and the split takes the lowest ones whatever the seed"
        : null;

    /// <summary>A stage that hashes, maps or converts a column of this name may have given it another type.</summary>
    private static bool IsChangedByAStage(string column, TypeFacts facts) => facts.Calls.Any(call =>
        MlNetSymbols.Owns(call.TargetMethod) && ChangingStages.Contains(call.TargetMethod.Name)
        && call.Arguments.SelectMany(argument => argument.DescendantsAndSelf()).Any(part => part.ConstantValue is { HasValue: true, Value: string name } && name == column));

    /// <summary>The member of a class of rows that <c>nameof</c> speaks of.</summary>
    private static ISymbol? NamedColumn(IOperation value, string column) =>
        value.Unwrap() is INameOfOperation { Argument: IMemberReferenceOperation { Member: { } member } } && NameOf(member) == column ? member : null;

    /// <summary><c>new TextLoader.Column("Price", DataKind.Single, 3)</c></summary>
    private static bool LoadsReals(IInvocationOperation source, string column, TypeFacts facts) => source.Arguments.SelectMany(argument => (facts.Values.TraceToSingle(argument.Value) ?? argument.Value).DescendantsAndSelf()).Any(operation =>
        operation is IObjectCreationOperation { Type: { Name: "Column", ContainingType.Name: "TextLoader" } } declared
        && declared.Arguments.ArgumentFor(0)?.Value.Unwrap().ConstantValue is { HasValue: true, Value: string name } && name == column
        && declared.Arguments.ArgumentFor(1)?.Value.Unwrap() is IFieldReferenceOperation { Field.Name: "Single" or "Double" });

    /// <summary>The call that loads the rows which are split.</summary>
    private static IInvocationOperation? SourceOf(IInvocationOperation split, TypeFacts facts)
    {
        var data = facts.Session.MlNet.RowsOf(split);
        for (var step = 0; data is not null && step < LongestChain; step++)
        {
            if (facts.Values.TraceToSingle(data) is not IInvocationOperation source)
            {
                return null;
            }

            if (source.TargetMethod is { Name: "LoadFromTextFile" or "LoadFromEnumerable" })
            {
                return source;
            }

            data = facts.Session.MlNet.RowsOf(source);
        }

        return null;
    }

    /// <summary>The property of the rows' class that is the column.</summary>
    private static ISymbol? ColumnOf(ITypeSymbol row, string column) =>
        row.GetMembers().FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol && string.Equals(NameOf(member), column, StringComparison.Ordinal));

    private static string NameOf(ISymbol member) =>
        member.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "ColumnNameAttribute") is { ConstructorArguments: [{ Value: string name }] } ? name : member.Name;
}
