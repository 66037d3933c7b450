using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.LearnedParameters;

/// <summary>PRM3005: a second training starts where the first one ended, and nobody said so.</summary>
internal sealed class TrainingKeepsState : WholeTypeRule
{
    private static readonly WordSet ContinueWords = new("warm", "incremental", "continue", "resume", "partial", "online", "append", "additional", "streaming");

    private static readonly WordSet AnewWords = new("forget", "reset", "clear", "restart", "init", "initialize", "initialise");

    private static readonly WordSet AnswerWords = new("label", "target", "output", "expected", "answer", "class", "category", "y");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3005_TrainingKeepsState;

    public override bool MayConcern(TypeVisit visit) =>
        visit is { IsTrainer: true, Shape.Predicts: true } && visit.Members.Any(member => IsCollection(member)) && !visit.Members.Any(member => ContinueWords.HasWordOf(member.Name));

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        foreach (var collection in facts.Members.Where(IsCollection))
        {
            var writes = facts.WritesTo(collection).Where(write => write.Receiver == Receiver.Own).ToList();
            var appends = writes.Where(write => Appends(write) && Learns(write.Raw.Callable, facts)).ToList();
            if (appends.Count == 0
                || writes.Any(write => StartsAnew(write) && (facts.PhasesOf(write.Raw.Callable).Includes(Phases.Training) || CallersMayEmpty(write.Raw.Callable)))
                || !facts.ReadsOf(collection).Any(read => facts.PhasesOf(read.Callable).Includes(Phases.Prediction)))
            {
                continue;
            }

            var append = appends.OrderBy(write => write.Raw.Operation.Syntax.SpanStart).First();
            var evidence = new Evidence(EvidenceKind.Origin, "declared here", collection.Locations[0]);
            report.At(Descriptor, append.Target.NameLocation(), evidence, collection.Name, CallableNames.Of(append.Raw.Callable));
        }
    }

    /// <summary>Batch training. Who takes one example at a time, or is told to go on, means to keep what it has.</summary>
    private static bool Learns(ISymbol callable, TypeFacts facts) =>
        facts.PhasesOf(callable).IsSubsetOf(Phases.Training)
        && !ContinueWords.HasWordOf(callable.Name)
        && callable is IMethodSymbol method
        && (PhaseVocabulary.DataThatMakesItTrain(method.Name) is null || BuildsTheWhole(method))
        && (method.DeclaredAccessibility == Accessibility.Private || method.Parameters.Any(parameter => parameter.Type.HoldsElements() || parameter.Type.SpecialType == SpecialType.System_String || facts.Session.Shapes.SeesData(parameter)))
        && !TakesOneExample(method)
        && !method.Parameters.Any(parameter => ContinueWords.HasWordOf(parameter.Name) || SymbolEqualityComparer.Default.Equals(parameter.Type, facts.Type));

    /// <summary><c>Build(rows, classes)</c>, and <c>BuildClassifier</c> of an <c>IClassifier</c>; a <c>GrowTree</c> adds one part more.</summary>
    private static bool BuildsTheWhole(IMethodSymbol method)
    {
        var words = new Words(method.Name);
        if (PhaseVocabulary.DataThatMakesItTrain(method.Name) == 1 || !words.MoveNext() || words.Is("grow"))
        {
            return false;
        }

        var built = words.MoveNext() ? words.Current.ToString() : string.Empty;
        return NamesOf(method.ContainingType).Any(name => name.EndsWith(built, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> NamesOf(INamedTypeSymbol type) => type.AllInterfaces.Select(contract => contract.Name).Append(type.Name);

    /// <summary><c>Learn(double[] features, string label)</c>, <c>Learn(TInput input, Cell[] output)</c>: the numbers or the answer of one example.</summary>
    private static bool TakesOneExample(IMethodSymbol method) =>
        method.Parameters.Where(parameter => parameter.Type.HoldsElements()).ToList() is [{ Type: IArrayTypeSymbol { Rank: 1, ElementType: not IArrayTypeSymbol } numbers }]
        && (method.Parameters.Any(parameter => parameter.Type is ITypeParameterSymbol) || (numbers.ElementType.IsNumeric() && method.Parameters.Any(parameter => AnswerWords.Contains(parameter.Name.AsSpan()) && !parameter.Type.HoldsElements())));

    private static bool Appends(MemberWrite write) => write.Raw.Operation switch
    {
        IInvocationOperation call => Additions.Includes(call.TargetMethod.Name),
        IIncrementOrDecrementOperation { Kind: OperationKind.Increment } or ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } => HoldsCounts(write),
        ISimpleAssignmentOperation { Value: var value } => HoldsCounts(write) && value.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add },
        _ => false,
    };

    /// <summary>Numbers of occurrences go on counting; sums of real numbers may just as well be the steps of an optimizer.</summary>
    private static bool HoldsCounts(MemberWrite write) => write.Access == Access.Mutate && write.Symbol.ValueType()!.InnermostDictionaryValue()?.IsIntegral() == true;

    /// <summary><c>Forget()</c>, <c>Reset()</c>: whoever trains once more can ask for it.</summary>
    private static bool CallersMayEmpty(ISymbol callable) => callable is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, Parameters.IsEmpty: true } && AnewWords.BeginsWithWordOf(callable.Name);

    /// <summary>Emptied, made anew, or a window from which the oldest is taken again.</summary>
    private static bool StartsAnew(MemberWrite write) => write.Raw.Operation switch
    {
        IInvocationOperation call => call.TargetMethod.Name is "Clear" or "RemoveAll" or "RemoveRange" or "RemoveAt" or "RemoveFirst" or "RemoveLast" or "Dequeue" or "Pop",
        IAssignmentOperation => write.Access == Access.Write,
        IIncrementOrDecrementOperation => false,
        _ => true,
    };

    private static bool IsCollection(ISymbol member) =>
        member is IFieldSymbol { IsStatic: false, IsConst: false, IsImplicitlyDeclared: false } or IPropertySymbol { IsStatic: false, IsIndexer: false }
        && member.ValueType() is INamedTypeSymbol { Name: "List" or "Dictionary" or "HashSet" or "Stack" or "Queue" or "LinkedList" or "SortedDictionary" or "IList" or "IDictionary" or "Collection" or "ICollection" }
        && !MemberVocabulary.SuggestsState(member.Name)
        && !MemberVocabulary.SuggestsRuntimeSetting(member.Name)
        && DataPartWords.PartNamed(member.Name) is not (DataPart.Test or DataPart.Validation);
}
