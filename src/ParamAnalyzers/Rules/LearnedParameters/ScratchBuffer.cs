using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.LearnedParameters;

/// <summary>
/// Members that prediction overwrites before it reads them, in every method of prediction that touches them: activations, caches and scratch space, which are not learned although training writes them too.
/// A transformer that replaces in <c>Transform</c> what <c>Fit</c> learned is none of these: training does not read such a member of its own, and writes more than an empty array.
/// </summary>
internal static class ScratchBuffer
{
    public static bool IsScratchBuffer(AccessFact access, TypeFacts facts) => facts.Once(nameof(ScratchBuffer), access.Symbol, () => IsScratch(access.Symbol, facts));

    private static bool IsScratch(ISymbol symbol, TypeFacts facts) =>
        BodiesOf(Phases.Prediction, facts).All(body => IsOverwrittenFirst(symbol, body)) && (IsReadInTraining(symbol, facts) || IsOnlyMadeInTraining(symbol, facts));

    private static IEnumerable<BodyScan> BodiesOf(Phases phase, TypeFacts facts) => facts.Bodies.Where(body => facts.PhasesOf(body.Owner).Includes(phase));

    /// <summary>The body reads nothing of the member that it has not written itself.</summary>
    public static bool IsOverwrittenFirst(ISymbol symbol, BodyScan body) => IsOverwrittenFirst(symbol, body, _ => true);

    /// <summary>The same of what the member holds, whose size may be asked before.</summary>
    public static bool IsFilledFirst(ISymbol symbol, BodyScan body) => IsOverwrittenFirst(symbol, body, read => !IsAskedForItsSize(read));

    private static bool IsOverwrittenFirst(ISymbol symbol, BodyScan body, System.Func<IOperation, bool> isRead)
    {
        var writes = body.Writes.Where(write => Overwrites(write) && write.Target.Mentions(symbol)).ToList();
        // The array of outputs[i] = x is mentioned and not read.
        var targets = new HashSet<IOperation>(writes.SelectMany(write => write.Target.DescendantsAndSelf()));
        var reads = body.Reads.Where(read => SymbolEqualityComparer.Default.Equals(read.Member, symbol) && !targets.Contains(read.Operation) && isRead(read.Operation)).ToList();
        return reads.Count == 0
            || (writes.Count > 0 && reads.Min(read => read.Operation.Syntax.SpanStart) > writes.Min(write => write.Operation.Syntax.Span.End));
    }

    private static bool IsAskedForItsSize(IOperation read) =>
        read.Surrounding() is IPropertyReferenceOperation { Property.Name: "Length" or "Count" } or IInvocationOperation { TargetMethod.Name: "GetLength" };

    /// <summary>Nothing of the old value goes into the new one.</summary>
    private static bool Overwrites(RawWrite write) => write.Operation switch
    {
        ICompoundAssignmentOperation or IIncrementOrDecrementOperation => false,
        IInvocationOperation call when write.ChangesContent => call.TargetMethod.Name is "Fill" or "Clear" or "Copy" or "CopyTo",
        _ => true,
    };

    private static bool IsReadInTraining(ISymbol symbol, TypeFacts facts) =>
        BodiesOf(Phases.Training, facts).Any(body => body.Reads.Any(read => SymbolEqualityComparer.Default.Equals(read.Member, symbol)));

    /// <summary>Training makes room in it, and puts nothing there.</summary>
    private static bool IsOnlyMadeInTraining(ISymbol symbol, TypeFacts facts)
    {
        var writes = BodiesOf(Phases.Training, facts).SelectMany(body => body.Writes).Where(write => write.Target.Mentions(symbol)).ToList();
        return writes.Count > 0 && writes.TrueForAll(write => write is { ChangesContent: false, Operation: ISimpleAssignmentOperation { Value: var made } } && made.Unwrap() is IArrayCreationOperation { Initializer: null });
    }
}
