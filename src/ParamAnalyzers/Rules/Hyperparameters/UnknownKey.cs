using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2016: a key that is not in the search space throws, or silently sets nothing.</summary>
internal sealed class UnknownKey : TypeRule
{
    /// <summary>The property of a finding that holds the nearest key.</summary>
    public const string Nearest = nameof(Nearest);

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2016_UnknownKey;

    public override Library About => Library.AutoML;

    public override bool MayConcern(in Target target) => target.Created is { } created && SearchSpaceSymbols.IsSearchSpace(created);

    public override bool IsTriggeredBy(in Glance glance) => glance.Operation is IObjectCreationOperation { Arguments.IsEmpty: true };

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var creation = (IObjectCreationOperation)operation;
        if (Variables.HolderOf(creation) is not { } space || facts.Values.Of(space) is not [{ Kind: BindingKind.Value }] || SearchSpaceSymbols.DeclaredKeys(creation.Type) is not { } declared)
        {
            return;
        }

        CheckAssigned(space, declared, facts, report);
        var references = facts.ReferencesTo(space).Where(reference => reference is ILocalReferenceOperation or IFieldReferenceOperation).ToList();
        if (!references.All(IsUnderstood))
        {
            return;
        }

        var keys = new HashSet<string>(Entries(facts)
            .Where(entry => entry.Holder.Names(space) || entry.Operation.Parent == creation.Initializer)
            .Select(entry => entry.Key)
            .Concat(declared));
        var drawn = references.Select(DrawnFrom).OfType<ISymbol>().ToList();
        foreach (var (table, key, name) in KeysRead(facts))
        {
            if (!keys.Contains(name)
                && Variables.Of(table) is { } holder
                && (SymbolEqualityComparer.Default.Equals(holder, space) || drawn.Contains(holder, SymbolEqualityComparer.Default)))
            {
                Report(key, name, space, keys, report);
            }
        }
    }

    /// <summary>A key that is set beside those of the options, and is nearly one of them; whoever reads it means it.</summary>
    private void CheckAssigned(ISymbol space, IReadOnlyCollection<string> declared, TypeFacts facts, TypeReport report)
    {
        var entries = Entries(facts).Where(entry => entry.Operation is ISimpleAssignmentOperation && entry.Holder.Names(space)).ToList();
        foreach (var entry in entries)
        {
            if (!declared.Contains(entry.Key)
                && Suggestion.Nearest(entry.Key, declared) is { } meant
                && !entries.Exists(other => other.Key == meant)
                && WithoutDigits(entry.Key) != WithoutDigits(meant)
                && !KeysRead(facts).Exists(read => read.Name == entry.Key))
            {
                Report(entry.KeyOperation, entry.Key, space, declared, report);
            }
        }
    }

    private static List<Entry> Entries(TypeFacts facts) => facts.Once(nameof(Entries), () => facts.Operations.Select(Entry.Of).OfType<Entry>().ToList());

    private static List<(IOperation Table, IOperation Key, string Name)> KeysRead(TypeFacts facts) =>
        facts.Once(nameof(KeysRead), () => facts.Operations.Select(KeyRead).Where(read => read is not null).Select(read => read!.Value).ToList());

    /// <summary><c>L2Regularization</c> beside <c>L1Regularization</c> is another setting.</summary>
    private static string WithoutDigits(string key) => string.Concat(key.Where(character => !char.IsDigit(character)));

    /// <summary>The table, the constant key and its text, where something is read by a key.</summary>
    private static (IOperation Table, IOperation Key, string Name)? KeyRead(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } table, Arguments: [{ Value: var key }] }
        && !RawWrite.IsWholeTarget(operation)
        && key.Unwrap().ConstantValue is { HasValue: true, Value: string name }
            ? (table, key, name)
            : null;

    private void Report(IOperation key, string name, ISymbol space, IReadOnlyCollection<string> keys, TypeReport report) => report.At(
        Descriptor,
        key.Syntax.GetLocation(),
        new Evidence(EvidenceKind.Origin, "declared here", space.Locations[0]),
        Suggestion.Nearest(name, keys) is { } nearest ? ImmutableDictionary<string, string?>.Empty.Add(Nearest, nearest) : ImmutableDictionary<string, string?>.Empty,
        name,
        space.Name,
        Suggestion.For(name, keys));

    /// <summary>The space goes nowhere where somebody could add a key.</summary>
    private static bool IsUnderstood(IOperation reference) => DrawnFrom(reference) is not null || reference.Parent switch
    {
        IPropertyReferenceOperation => true,
        IInvocationOperation { TargetMethod.Name: "Add" or "ContainsKey" or "SampleFromFeatureSpace" or "TryGetValue" } call => Entry.Of(call) is not null || call.TargetMethod.Name != "Add",
        _ => false,
    };

    /// <summary>
    /// What is drawn from the space: the parameter of the factory of a sweepable estimator, <c>new SweepableEstimator((context, parameter) => …, space)</c>,
    /// and the variable of <c>space.SampleFromFeatureSpace(…)</c>.
    /// </summary>
    private static ISymbol? DrawnFrom(IOperation reference)
    {
        if (reference.Parent is IInvocationOperation { TargetMethod.Name: "SampleFromFeatureSpace" } sample)
        {
            return Variables.HolderOf(sample);
        }

        var parent = reference.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent is IArgumentOperation { Parent: IObjectCreationOperation { Type: { } type } estimator } && SearchSpaceSymbols.IsSweepableEstimator(type)
            && estimator.Arguments.ArgumentFor("factory")?.Value.Unwrap() is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: [_, var drawn] } }
            ? drawn
            : null;
    }
}
