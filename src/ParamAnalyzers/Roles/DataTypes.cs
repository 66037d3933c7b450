using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Libraries.TorchSharp;

namespace ParamAnalyzers.Roles;

/// <summary>Tells data from other values by their types.</summary>
internal sealed class DataTypes(MlNetSymbols mlNet, TorchSharpSymbols torchSharp)
{
    private const int MostExampleMembers = 64;

    private const int LongestNameOfAnAxis = 3;

    private static readonly WordSet NumberWords = new("matrix", "vector", "tensor", "ndarray");

    private static readonly WordSet SetWords = new("dataset", "dataframe", "observations", "samples", "loader", "minibatch");

    /// <summary>One row of the data, as it is called wherever something learns.</summary>
    private static readonly WordSet ExampleTypeWords = new("sample", "example", "observation", "datum", "rating", "transition", "experience");

    private static readonly WordSet ClassWords = new("label", "category", "topic", "class", "sentiment", "language", "spam", "target", "intent");

    private static readonly WordSet ExampleMemberWords = new("features", "feature", "label", "target", "targets", "inputs", "outputs", "observation");

    private readonly ConcurrentDictionary<ITypeSymbol, bool> _data = new(SymbolEqualityComparer.Default);

    /// <summary>Arrays and sequences of numbers or of examples, tensors, data views, matrices; and type parameters, which stand for these in generic learners.</summary>
    public bool Includes(ITypeSymbol type) =>
        type.SpecialType == SpecialType.None
        && type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate)
        && (_data.TryGetValue(type, out var isData) ? isData : _data.GetOrAdd(type, LooksLikeData(type)));

    /// <summary>Sequences of texts, and of records that hold real numbers, or a text and its class: data for whoever learns to predict from them, and anything else for others.</summary>
    public bool IncludesRecords(ITypeSymbol type) =>
        Includes(type) || (ElementOf(type) is { } element && (element.SpecialType == SpecialType.System_String || IsRecord(element)));

    /// <summary>A dictionary of arrays of real numbers, or of tensors.</summary>
    public bool IsTable(ITypeSymbol type) => type.DictionaryValue() is { } rows && (torchSharp.IsTensor(rows) || (rows.HoldsElements() && rows.ElementType().IsFloating()));

    /// <summary>A matrix, a vector or a tensor by its name, whoever wrote it.</summary>
    public static bool IsNumbers(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, Name: var name } && NumberWords.HasWordOf(name);

    /// <summary>A type of the user's that keeps arrays of real numbers, or hands them out one by one: <c>SensorFrame</c>, <c>LoadSeries</c>. Data where it is trained on, and a model or an athlete elsewhere.</summary>
    public static bool KeepsReals(ITypeSymbol type) =>
        IsOwn(type) && MembersOf(type).Any(member => member.ValueType()!.ElementType().IsFloating() ? member is IPropertySymbol { IsIndexer: true } || member.ValueType()!.HoldsElements() : member.ValueType()!.ElementType().Name == "Tensor");

    /// <summary>A type of the user's that keeps arrays of real numbers and is called a set of them, or whose parts are called as those of examples are: a network and a transform keep some too.</summary>
    public static bool IsSetOfExamples(ITypeSymbol type) =>
        KeepsReals(type)
        && (SetWords.HasWordOf(type.Name) || Words.Contains(type.Name, "data") || (type is INamedTypeSymbol { IsRecord: true } && MembersOf(type).Count(member => ExampleMemberWords.HasWordOf(member.Name)) > 1));

    /// <summary>True for whole numbers, and for tuples that hold a whole number, and beside it texts at most: <c>(string Article, int PerDay)</c>.</summary>
    public static bool AreCounts(ITypeSymbol element) =>
        element.IsIntegral()
        || (element is INamedTypeSymbol { IsTupleType: true } tuple && !IsLabelledText(tuple) && tuple.TupleElements.Any(field => field.Type.IsIntegral()) && tuple.TupleElements.All(field => field.Type.IsIntegral() || field.Type.SpecialType == SpecialType.System_String));

    /// <summary>The records that an interface hands out, at once or as they come, when it does nothing else: <c>IAsyncEnumerable&lt;Sale&gt; Load()</c>; else null.</summary>
    public static ITypeSymbol? HandedOutBy(ITypeSymbol source) =>
        IsOwnInterface(source) && source.GetMembers() is [IMethodSymbol { MethodKind: MethodKind.Ordinary, ReturnType: var returned }]
        && (returned.Awaited() is INamedTypeSymbol { Name: "IAsyncEnumerable", TypeArguments: [var streamed] } ? streamed : ElementOf(returned.Awaited())) is { } element && IsRecord(element)
            ? element
            : null;

    /// <summary>What a sequence, or a dictionary as its values, holds.</summary>
    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type.DictionaryValue()?.ElementType() ?? (type.HoldsElements() ? type.ElementType() : null);

    /// <summary>Numbers, a text and its class, or what is asked about and its label: <c>LabelledCustomer(Customer Customer, bool Left)</c>, <c>SolvedTicket : Ticket</c>.</summary>
    private static bool IsRecord(ITypeSymbol element) => HoldsRow(element) || PartsOf(element).Any(HoldsRow) || (element is INamedTypeSymbol { IsRecord: true, BaseType: { IsRecord: true } plain } && IsOwn(plain) && MembersOf(element).Any());

    private static bool HoldsRow(ITypeSymbol element) =>
        IsOwn(element)
        && MembersOf(element).ToList() is var members
        && (members.Exists(member => member.ValueType()!.WithoutNullable().ElementType() is var value && (value.IsFloating() || value.TypeKind == TypeKind.TypeParameter))
            || (members.Exists(member => member.ValueType()!.SpecialType == SpecialType.System_String) && members.Exists(member => ClassWords.HasWordOf(member.Name))));

    /// <summary>What a labelled record says something about: the plain record that it derives from, that it holds, or of which it is a list.</summary>
    public static IEnumerable<ITypeSymbol> PartsOf(ITypeSymbol element) =>
        !IsOwn(element) ? [] : MembersOf(element).Select(member => member.ValueType()!.WithoutNullable().ElementType()).Append(element.BaseType!).Where(IsOwn);

    /// <summary>A type that the user writes.</summary>
    public static bool IsOwn(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false };

    /// <summary>A contract that the user writes.</summary>
    public static bool IsOwnInterface(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Interface, DeclaringSyntaxReferences.IsEmpty: false };

    private static IEnumerable<ISymbol> MembersOf(ITypeSymbol type) => type.GetMembers().Where(member => member is IPropertySymbol { IsStatic: false, IsImplicitlyDeclared: false } or IFieldSymbol { IsStatic: false, IsConst: false, IsImplicitlyDeclared: false }).Take(MostExampleMembers);

    private static bool NamesData(ITypeSymbol type) => NumberWords.HasWordOf(type.Name) || SetWords.HasWordOf(type.Name);

    private bool LooksLikeData(ITypeSymbol type)
    {
        if (mlNet.IsDataView(type) || torchSharp.IsTensor(type))
        {
            return true;
        }

        if (type.HoldsElements())
        {
            return IsExample(type.ElementType());
        }

        return NamesData(type) && !IsPlaceInSpace(type);
    }

    /// <summary>A structure of numbers with names such as <c>X</c> and <c>M11</c> is a place in space, or moves things there; columns of data have names.</summary>
    private static bool IsPlaceInSpace(ITypeSymbol type) =>
        type.IsValueType && IsOwn(type)
        && type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic).ToList() is { Count: > 0 } fields
        && fields.TrueForAll(field => field.Type.IsNumeric() && (field.AssociatedSymbol ?? field).Name.TrimStart('_').Length <= LongestNameOfAnAxis);

    private bool IsExample(ITypeSymbol element)
    {
        if (element.IsNumeric() || element.TypeKind == TypeKind.TypeParameter || torchSharp.IsTensor(element) || NamesData(element))
        {
            return true;
        }

        if (element.SpecialType != SpecialType.None || element is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named)
        {
            return false;
        }

        if (named.IsTupleType)
        {
            return named.TupleElements.Any(field => field.Type.ElementType() is var part && (part.IsNumeric() || part.TypeKind == TypeKind.TypeParameter || torchSharp.IsTensor(part))) || IsLabelledText(named);
        }

        if (ExampleTypeWords.HasWordOf(named.Name))
        {
            return true;
        }

        var inspected = 0;
        foreach (var member in named.GetMembers())
        {
            if (inspected++ > MostExampleMembers)
            {
                return false;
            }

            if (member is IPropertySymbol or IFieldSymbol
                && member.ValueType() is { } type
                && (IsOfExample(member.Name, type) || (named.IsRecord && torchSharp.IsTensor(type))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Many numbers, or one that is called as those of an example are.</summary>
    private static bool IsOfExample(string name, ITypeSymbol type) => type.ElementType().IsNumeric() && (type.HoldsElements() || ExampleMemberWords.HasWordOf(name));

    /// <summary>Words and a class: <c>(string Text, bool IsSpam)</c>, <c>(string Text, string Label)</c>, <c>(string Topic, string[] Words)</c>.</summary>
    private static bool IsLabelledText(INamedTypeSymbol tuple) =>
        tuple.TupleElements.Length == 2
        && tuple.TupleElements.Any(field => field.Type.ElementType().SpecialType == SpecialType.System_String)
        && tuple.TupleElements.Any(field => field.Type.SpecialType == SpecialType.System_Boolean || ClassWords.HasWordOf(field.Name) || (field.Type.HoldsElements() && tuple.TupleElements.Any(other => other.Type.SpecialType == SpecialType.System_String)));
}
