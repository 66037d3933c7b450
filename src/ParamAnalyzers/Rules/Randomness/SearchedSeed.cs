using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>PRM1001 where a search space or a grid is filled by key: <c>space.Add("seed", …)</c>, <c>grid["seed"] = new[] { 1, 2, 3 }</c>, <c>gridSearch.Axis("seed", 1, 2, 3)</c>.</summary>
internal sealed class SearchedSeed : TypeRule
{
    private static readonly WordSet SearchWords = new("grid", "space", "sweep", "search", "candidates", "ranges");

    private static readonly WordSet AxisWords = new("axis", "parameter", "param", "dimension", "range", "values", "vary", "try", "over", "add", "with", "option", "choice", "candidates");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1001_SeedIsSearched;

    public override bool MayConcern(in Target target) => Entry.MayFill(target.Symbol) || (target.Called is { } method && IsAxis(method));

    public override bool IsTriggeredBy(in Glance glance) => (Entry.Of(glance.Operation) is { } entry && SeedVocabulary.IsSeedName(entry.Key)) || SeedAxisOf(glance.Operation) is not null;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (Entry.Of(operation) is { } entry && SeedVocabulary.IsSeedName(entry.Key) && HoldsCandidates(entry.Value) && SpaceOf(entry) is { } space)
        {
            Report(entry.KeyOperation, entry.Key, space, report);
        }
        else if (SeedAxisOf(operation) is { } key)
        {
            Report(key, (string)key.ConstantValue.Value!, "a grid", report);
        }
    }

    private void Report(IOperation place, string key, string space, TypeReport report) => report.At(Descriptor, place.Syntax.GetLocation(), new Evidence(EvidenceKind.Name, "by its key"), key, "by its key", space);

    /// <summary>A method of a search of the user's own that is told the name of a setting and the values to try.</summary>
    private static bool IsAxis(IMethodSymbol method) =>
        method is { IsStatic: false, DeclaringSyntaxReferences.IsEmpty: false, Parameters: [{ Type.SpecialType: SpecialType.System_String }, { Type: var values }], ContainingType: { } search }
        && values.HoldsElements() && SearchWords.HasWordOf(search.Name) && AxisWords.HasWordOf(method.Name);

    /// <summary>The name of the seed where it is one of the settings of such a search; or null.</summary>
    private static IOperation? SeedAxisOf(IOperation operation) =>
        operation is IInvocationOperation axis && IsAxis(axis.TargetMethod)
        && axis.Arguments.ArgumentFor(0)?.Value is { ConstantValue: { HasValue: true, Value: string key } } written && SeedVocabulary.IsSeedName(key)
        && axis.Arguments.ArgumentFor(1) is { } values && HoldsCandidates(values.Value)
            ? written
            : null;

    /// <summary>What is filled, in words; null when it is no search space.</summary>
    private static string? SpaceOf(Entry entry) =>
        SearchSpaceSymbols.IsSearchSpace(entry.Container) ? "a search space"
        : entry.Container.IsGrid() && (entry.HolderName is { } holder && SearchWords.HasWordOf(holder) || HasHyperparameterBeside(entry)) ? "a grid"
        : null;

    /// <summary>One candidate is no search.</summary>
    private static bool HoldsCandidates(IOperation value) => value.Unwrap() switch
    {
        IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues.Length > 1,
        IObjectCreationOperation { Type: { } type } option when SearchSpaceSymbols.IsOption(type) =>
            type.Name != "ChoiceOption" || option.Arguments.ArgumentFor(0) is not { } choices || HoldsCandidates(choices.Value),
        IObjectCreationOperation { Initializer: { } elements } => elements.Initializers.Length > 1,
        { Syntax: CollectionExpressionSyntax { Elements.Count: < 2 } } => false,
        var other => (other.Type ?? value.Type) is { } type && (type.HoldsElements() || SearchSpaceSymbols.IsOption(type)),
    };

    private static bool HasHyperparameterBeside(Entry entry)
    {
        IOperation scope = entry.Operation;
        while (scope.Parent is not null && scope is not (IBlockOperation or IObjectOrCollectionInitializerOperation))
        {
            scope = scope.Parent;
        }

        return scope.DescendantsAndSelf().Any(operation =>
            Entry.Of(operation) is { } other
            && SymbolEqualityComparer.Default.Equals(other.Container, entry.Container)
            && other.HolderName == entry.HolderName
            && MemberVocabulary.SuggestsHyperparameter(other.Key));
    }
}
