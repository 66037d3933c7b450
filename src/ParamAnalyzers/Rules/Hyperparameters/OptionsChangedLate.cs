using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2002: what happens to a change after a trainer took its options depends on the trainer, and is never what was meant.</summary>
internal sealed class OptionsChangedLate : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2002_OptionsChangedLate;

    public override bool MayConcern(in Target target) => target.Written is { } member && (MlNetSymbols.Owns(member) || IsOfOwnOptions(member));

    public override bool IsTriggeredBy(in Glance glance) =>
        glance.Operation is IAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } options }, Parent: not IObjectOrCollectionInitializerOperation }
        && Variables.Of(options) is ILocalSymbol or IFieldSymbol or IParameterSymbol
        && (TrainerCall.IsOptions(options.Type) || options.Type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false });

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var target = (IMemberReferenceOperation)((IAssignmentOperation)operation).Target;
        if (Variables.Of(target.Instance!) is not { } options)
        {
            return;
        }

        foreach (var (call, _) in facts.Invocations)
        {
            if (call is IInvocationOperation trainer
                && facts.Session.MlNet.Classify(trainer.TargetMethod) == MlNetCall.Stage
                && trainer.Arguments.ArgumentThatIs(options) is not null
                && (IsSameBody(trainer, operation) ? IsLate(operation, trainer, options, facts) : IsLateInItsType(operation, trainer, options, facts)))
            {
                var evidence = new Evidence(EvidenceKind.BuiltInKnowledge, "taken here", trainer.NameLocation());
                report.At(Descriptor, target.NameLocation(), evidence, target.Member.Name, options.Name, trainer.TargetMethod.Name, EffectOf(target.Member, facts));
                return;
            }

            if (call is IObjectCreationOperation { Type: INamedTypeSymbol made } own && IsSameBody(own, operation) && KeptOptions.AreKept(own, options, facts)
                && ((TrainsAfter(own, operation, options, facts) && GoesToAnother(options, own, operation, facts)) || IsChangedForEach(operation, own, options, facts)))
            {
                var evidence = new Evidence(EvidenceKind.Origin, "taken here", own.Syntax.GetLocation());
                report.At(Descriptor, target.NameLocation(), evidence, target.Member.Name, options.Name, made.Name, "the one that was made before keeps the same object, so both train with the change");
                return;
            }
        }
    }

    private static bool IsOfOwnOptions(ISymbol member) => member.ContainingType is { DeclaringSyntaxReferences.IsEmpty: false } type && SettingsTypes.MayConfigureATrainer(type);

    /// <summary>The trainer was made before the change, and trains after it.</summary>
    private static bool TrainsAfter(IObjectCreationOperation trainer, IOperation change, ISymbol options, TypeFacts facts) =>
        trainer.Syntax.Span.End <= change.Syntax.SpanStart
        && !IsReplacedBetween(change, trainer, options, facts)
        && HolderOf(trainer) is { } holder
        && TrainingsOf(holder, facts).Any(call => call.Syntax.SpanStart > change.Syntax.Span.End);

    /// <summary>The calls that train what the variable or member holds, or that hand it, with data, to a method which says that it trains.</summary>
    private static IEnumerable<IInvocationOperation> TrainingsOf(ISymbol trainer, TypeFacts facts) => facts.Calls.Where(call =>
        (facts.Session.Trains(call.TargetMethod) && call.Instance.Names(trainer))
        || (facts.Session.Shapes.IsTrainingName(call.TargetMethod.Name) && call.Arguments.ArgumentThatIs(trainer) is not null && call.Arguments.Any(argument => argument.Value.Type is { } type && facts.Session.Shapes.MayBeData(type))));

    /// <summary>The same object makes a second trainer after the change: the settings of one trial were meant for it alone.</summary>
    private static bool GoesToAnother(ISymbol options, IOperation first, IOperation change, TypeFacts facts) => facts.Invocations.Any(call =>
        call.Operation is IObjectCreationOperation other
        && SymbolEqualityComparer.Default.Equals(other.Type, first.Type)
        && other.Syntax.SpanStart > change.Syntax.SpanStart
        && other.Arguments.ArgumentThatIs(options) is not null);

    private static string EffectOf(ISymbol member, TypeFacts facts) => facts.Session.Roles.Declared(member).Knowledge?.ReadAtFit switch
    {
        true => "the change takes effect at Fit, unchecked, in every trainer that holds these options",
        false => "the change is ignored, because the trainer has copied what it needs",
        null => "whether the change takes effect depends on the trainer",
    };

    /// <summary>The trainer was made before and is still used after; or it is made anew in every round of a loop from one object, and all of them are kept.</summary>
    private static bool IsLate(IOperation change, IInvocationOperation trainer, ISymbol options, TypeFacts facts)
    {
        if (IsReplacedBetween(change, trainer, options, facts))
        {
            return false;
        }

        if (trainer.Syntax.Span.End <= change.Syntax.SpanStart)
        {
            return HoldersOf(trainer, change, facts).Any(holder => IsUsedAfter(holder, change, facts));
        }

        return IsChangedForEach(change, trainer, options, facts);
    }

    /// <summary>Each round changes the one object and makes a trainer of it, and the trainers of all rounds are kept.</summary>
    private static bool IsChangedForEach(IOperation change, IOperation trainer, ISymbol options, TypeFacts facts) =>
        Repetition.Around(change) is { } round
        && ReferenceEquals(Repetition.Around(trainer), round)
        && !Repetition.IsDeclaredIn(options, round)
        && !facts.Values.Of(options).Any(binding => Repetition.IsIn(binding.Value, round))
        && (IsCollected(trainer, round, facts) || (HolderOf(trainer) is ILocalSymbol holder && facts.ReferencesTo(holder).Any(use => Repetition.IsIn(use, round) && IsCollected(use, round, facts)) && !TrainingsOf(holder, facts).Any(call => Repetition.IsIn(call, round))));

    /// <summary>The object makes its one trainer from its one set of options when it is made, and another of its methods changes them.</summary>
    private static bool IsLateInItsType(IOperation change, IInvocationOperation trainer, ISymbol options, TypeFacts facts) =>
        options is IFieldSymbol && HolderOf(trainer) is IFieldSymbol holder
        && facts.CallableOf(trainer) is not IMethodSymbol { MethodKind: not MethodKind.Constructor }
        && facts.Owners.MemberOf(change) is IMethodSymbol { MethodKind: MethodKind.Ordinary }
        && facts.Values.Of(options).Count == 1 && facts.Values.Of(holder).Count == 1
        && facts.ReferencesTo(holder).Any(use => !RawWrite.IsWholeTarget(use) && facts.Owners.MemberOf(use) is IMethodSymbol { MethodKind: MethodKind.Ordinary });

    /// <summary>A new object in the same variable is another one.</summary>
    private static bool IsReplacedBetween(IOperation change, IOperation trainer, ISymbol options, TypeFacts facts) =>
        facts.Values.Of(options).Any(binding => binding.Value.Syntax.SpanStart > trainer.Syntax.SpanStart && binding.Value.Syntax.SpanStart < change.Syntax.SpanStart);

    /// <summary>The variable of the trainer, and those of the pipelines that it has become a part of before the change.</summary>
    private static HashSet<ISymbol> HoldersOf(IOperation trainer, IOperation change, TypeFacts facts)
    {
        var holders = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (HolderOf(trainer) is not { } first)
        {
            return holders;
        }

        var parts = new Stack<ISymbol>([first]);
        while (parts.Count > 0)
        {
            var part = parts.Pop();
            if (!holders.Add(part))
            {
                continue;
            }

            foreach (var use in facts.ReferencesTo(part))
            {
                if (use is ILocalReferenceOperation or IFieldReferenceOperation
                    && use.Syntax.SyntaxTree == change.Syntax.SyntaxTree
                    && use.Syntax.SpanStart > trainer.Syntax.SpanStart
                    && use.Syntax.Span.End <= change.Syntax.SpanStart
                    && HolderOf(use) is { } pipeline && facts.Session.MlNet.IsEstimator(pipeline.ValueType()))
                {
                    parts.Push(pipeline);
                }
            }
        }

        return holders;
    }

    private static ISymbol? HolderOf(IOperation trainer) => Variables.HolderAround(trainer, IsTraining);

    /// <summary>What comes out of a training holds the trainer no more.</summary>
    private static bool IsTraining(IOperation operation) => operation is IInvocationOperation { TargetMethod.Name: "Fit" or "CrossValidate" };

    private static bool IsUsedAfter(ISymbol holder, IOperation change, TypeFacts facts) =>
        facts.ReferencesTo(holder).Any(use =>
            use.Syntax.SyntaxTree == change.Syntax.SyntaxTree
            && use.Syntax.SpanStart > change.Syntax.Span.End
            && use.Kind != OperationKind.PropertyReference
            && !RawWrite.IsWholeTarget(use));

    /// <summary>The trainers of all rounds are kept together: <c>trainers.Add(…)</c>, <c>trainers[i] = …</c>, <c>yield return …</c>.</summary>
    private static bool IsCollected(IOperation trainer, IOperation round, TypeFacts facts)
    {
        for (var parent = trainer.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            switch (parent)
            {
                case var _ when IsTraining(parent):
                    return false;
                case IInvocationOperation call when Additions.IncludesOne(call.TargetMethod.Name):
                case IReturnOperation { Kind: OperationKind.YieldReturn }:
                    return true;
                case ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true } } assignment:
                    return (ReferenceEquals(assignment.Value.Unwrap(), trainer) || facts.Session.MlNet.IsEstimator(assignment.Value.Unwrap().Type)) && Repetition.VariesWith(assignment.Target, round, facts) && !IsTrainedIn(round, CollectionOf(assignment.Target), facts);
            }
        }

        return false;
    }

    private static ISymbol? CollectionOf(IOperation element) => element.Unwrap() switch
    {
        IArrayElementReferenceOperation { ArrayReference: var array } => Variables.Of(array),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } table } => Variables.Of(table),
        _ => null,
    };

    /// <summary>What was put into the collection is fitted at once: <c>trainers[i].Fit(rows)</c>.</summary>
    private static bool IsTrainedIn(IOperation round, ISymbol? collection, TypeFacts facts) => facts.CallsIn(round).Any(call =>
        facts.Session.Trains(call.TargetMethod)
        && call.Instance is { } trained && SymbolEqualityComparer.Default.Equals(CollectionOf(trained), collection));

    private static bool IsSameBody(IOperation left, IOperation right) => ReferenceEquals(left.Root(), right.Root());
}
