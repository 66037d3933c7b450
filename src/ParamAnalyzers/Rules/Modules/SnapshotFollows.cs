using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Modules;

/// <summary>PRM3014: a state that is kept while training goes on is always the latest one.</summary>
internal sealed class SnapshotFollows() : TorchCallRule(TorchCall.Snapshot)
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3014_SnapshotFollows;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if ((HolderOf(operation) ?? ContainerOf(operation)) is { } holder && ((TrainsOn(operation, holder, facts) && IsReadLater(holder, operation, facts)) || IsForRestoring(operation, holder, facts)))
        {
            report.At(Descriptor, operation.Syntax.GetLocation(), new Evidence(EvidenceKind.Origin, "kept while training goes on"), holder.Name);
        }
    }

    /// <summary>The variable or member that keeps the dictionary as a part: of a tuple, of an object of the user's own, of a collection.</summary>
    private static ISymbol? ContainerOf(IOperation snapshot)
    {
        for (var part = snapshot; part.Parent is { } parent; part = parent)
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or ITupleOperation:
                case IArgumentOperation { Parent: IObjectCreationOperation { Type.DeclaringSyntaxReferences.IsEmpty: false } }:
                case IObjectCreationOperation when part is IArgumentOperation:
                    break;
                case ISimpleAssignmentOperation assignment when assignment.Value == part && !ReferenceEquals(part, snapshot):
                    return Variables.Of(assignment.Target);
                case IArgumentOperation { Parent: IInvocationOperation { Instance: { } collection } call } when Additions.IncludesOne(call.TargetMethod.Name):
                    return Variables.Of(collection);
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The variable or member that keeps the dictionary as it is; null when it is copied, saved or used at once.</summary>
    private static ISymbol? HolderOf(IOperation snapshot)
    {
        var parent = snapshot.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation || IsShallowCopy(parent))
        {
            parent = parent is IArgumentOperation ? parent.Parent?.Parent : parent?.Parent;
        }

        return parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation assignment => Variables.Of(assignment.Target),
            ITupleOperation tuple when (tuple.Parent is IConversionOperation conversion ? conversion.Parent : tuple.Parent) is IDeconstructionAssignmentOperation { Target: ITupleOperation targets } =>
                tuple.Elements.Select((element, index) => (element, index)).FirstOrDefault(pair => ReferenceEquals(pair.element.Unwrap(), snapshot)) is { element: not null, index: var place } && place < targets.Elements.Length ? Variables.Of(targets.Elements[place]) : null,
            _ => null,
        };
    }

    /// <summary>A new dictionary of the same tensors: <c>new Dictionary(state)</c>, <c>ToDictionary(…)</c> without a clone.</summary>
    private static bool IsShallowCopy(IOperation? parent) => parent is IArgumentOperation argument && argument.Parent switch
    {
        IObjectCreationOperation { Type.Name: "Dictionary" or "SortedDictionary" } => true,
        IInvocationOperation { TargetMethod.Name: "ToDictionary" } copy => !copy.Descendants().Any(operation => operation is IInvocationOperation { TargetMethod.Name: "clone" or "to" or "cpu" or "cuda" or "copy_" or "contiguous" or "alias" or "empty_like" }),
        _ => false,
    };

    /// <summary>It is taken in a training loop that it outlives, or in front of one.</summary>
    private static bool TrainsOn(IOperation snapshot, ISymbol holder, TypeFacts facts)
    {
        var loop = Repetition.AllAround(snapshot, facts).LastOrDefault(round => facts.Torch.Trains(round) && !Repetition.IsDeclaredIn(holder, round));
        return loop is not null
            || facts.Torch.OfKind(TorchCall.OptimizerStep).Any(step => facts.Owners.AreSame(step.Operation, snapshot) && step.Operation.Syntax.SpanStart > snapshot.Syntax.Span.End)
            || facts.Invocations.Any(call => call.Operation is IInvocationOperation own && facts.Owners.IsOwn(own) && own.Syntax.SpanStart > snapshot.Syntax.Span.End
                && facts.Owners.AreSame(own, snapshot) && facts.Torch.Reaches(own.TargetMethod.OriginalDefinition, TorchCall.OptimizerStep));
    }

    /// <summary>One method keeps the state of the model that it is given in a member, another one puts it back: what watches a training that happens elsewhere.</summary>
    private static bool IsForRestoring(IOperation snapshot, ISymbol holder, TypeFacts facts) =>
        holder is IFieldSymbol or IPropertySymbol
        && facts.ReferencesTo(holder).Any(read => read.Surrounding() is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "load_state_dict" } }
            && IsKept(read, snapshot)
            && !facts.Owners.AreSame(read, snapshot));

    /// <summary>
    /// Somebody restores, compares or hands on the snapshot after training went on. Reading it in the loop that trains wants the live values, counting its keys wants none, and another model may have them.
    /// </summary>
    private static bool IsReadLater(ISymbol holder, IOperation snapshot, TypeFacts facts)
    {
        var loop = Repetition.AllAround(snapshot, facts).LastOrDefault(round => facts.Torch.Trains(round) && !Repetition.IsDeclaredIn(holder, round));
        return facts.ReferencesTo(holder).Any(operation =>
            !RawWrite.IsWholeTarget(operation)
            && IsKept(operation, snapshot)
            && (loop is not null ? !Repetition.IsIn(operation, loop) : IsBehindTraining(operation, snapshot, facts) && !Repetition.Enclosing(operation).Any(round => facts.Torch.Reaches(round, TorchCall.OptimizerStep) && !Repetition.IsIn(snapshot, round))));
    }

    /// <summary>The dictionary as a whole goes somewhere: back into the same model, to a method, to the caller.</summary>
    private static bool IsKept(IOperation read, IOperation snapshot) => read.Surrounding() switch
    {
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "load_state_dict" } load } => load.Instance?.Syntax.ToString() == (snapshot as IInvocationOperation)?.Instance?.Syntax.ToString(),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: var query } method } } when method.IsLinq() => HoldsObjects(read.Type) && query is "OrderBy" or "OrderByDescending" or "MinBy" or "MaxBy" or "First" or "Last",
        IPropertyReferenceOperation { Arguments.IsEmpty: false } => true,
        IFieldReferenceOperation or IPropertyReferenceOperation => HoldsTensors(read.Surrounding()!.Type, snapshot),
        IArgumentOperation or IReturnOperation or ISimpleAssignmentOperation or IVariableInitializerOperation => true,
        _ => false,
    };

    /// <summary>A list of objects of the user's own, each of which keeps a dictionary.</summary>
    private static bool HoldsObjects(ITypeSymbol? type) => type?.ElementType() is { DeclaringSyntaxReferences.IsEmpty: false } or { IsTupleType: true };

    /// <summary>The component of a tuple, or of an object, that is the dictionary.</summary>
    private static bool HoldsTensors(ITypeSymbol? type, IOperation snapshot) => SymbolEqualityComparer.Default.Equals(type, snapshot.Type);

    private static bool IsBehindTraining(IOperation read, IOperation snapshot, TypeFacts facts) =>
        !facts.Owners.AreSame(read, snapshot)
        || facts.Invocations.Any(call => call.Operation.Syntax.SpanStart > snapshot.Syntax.Span.End && call.Operation.Syntax.Span.End < read.Syntax.SpanStart
            && call.Operation is IInvocationOperation training
            && facts.Torch.Does(training, TorchCall.OptimizerStep));
}
