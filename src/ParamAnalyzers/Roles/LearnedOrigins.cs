using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Roles;

/// <summary>Which of a trainer's own members are learned parameters: what training makes from data and prediction reads, or the type hands out.</summary>
internal sealed class LearnedOrigins(TypeFacts facts, OwnWrites writes)
{
    private HashSet<ISymbol>? _readInPrediction;

    public RoleAssignment? RoleOf(ISymbol symbol)
    {
        if (!RoleCandidates.MayBeLearned(symbol)
            || !(IsReadInPrediction(symbol) || (MemberVocabulary.SuggestsLearnedParameter(symbol.Name) && IsResult(symbol))))
        {
            return null;
        }

        if (IsMadeForEachExample(symbol))
        {
            return null;
        }

        foreach (var write in writes.To(symbol))
        {
            var phases = facts.PhasesOf(write.Raw.Callable);
            if (phases.Includes(Phases.Training) && phases.IsSubsetOf(Phases.Training | Phases.Surgery | Phases.Configuration) && (DataWrites.ComesFromData(write) || IsFilledFromData(write)) && (!IsFilledByOwnMethod(write) || IsFilledForGood(write) || IsTableOfTraining(symbol)))
            {
                return AssignedBy(write);
            }
        }

        return null;
    }

    /// <summary>Training makes room for each example anew, itself or by a method that it calls: what one pass computes, such as the tables of forward and backward probabilities. Room that is made when it is missing is for all.</summary>
    private bool IsMadeForEachExample(ISymbol symbol) => !MemberVocabulary.IsCertainlyLearned(symbol.Name) && writes.To(symbol).Any(write =>
        write.Raw is { ChangesContent: false, Value: { } made, Operation: ISimpleAssignmentOperation making } && made.Unwrap() is IArrayCreationOperation { Initializer: null }
        && (IsInEachExample(making) || (!Surroundings.IsConditional(making, making.Root()) && facts.CallsTo(write.Raw.Callable).Any(IsInEachExample))));

    private bool IsInEachExample(IOperation place) => Repetition.Enclosing(place).Any(round => IsOfExamples(round) && !Surroundings.IsConditional(place, round));

    private bool IsOfExamples(IOperation round) =>
        round is IForEachLoopOperation { Collection: var examples } && examples.Unwrap() is IParameterReferenceOperation { Parameter: { Type: var type, ContainingSymbol: var training } }
        && facts.Session.Shapes.IsData(type) && facts.PhasesOf(training).IsSubsetOf(Phases.Training);

    /// <summary>The role that a write of training gives to its member.</summary>
    public static RoleAssignment AssignedBy(MemberWrite write) =>
        new(Role.LearnedParameter, new Evidence(EvidenceKind.Origin, $"assigned in '{CallableNames.Of(write.Raw.Callable)}'", write.Raw.Operation.Syntax.GetLocation()));

    /// <summary>A method of prediction reads the member.</summary>
    public bool IsReadInPrediction(ISymbol symbol) => ReadInPrediction().Contains(symbol);

    /// <summary>The trees of a forest: training empties the list and adds what it makes from data, and nobody else has a hand in it.</summary>
    private bool IsFilledFromData(MemberWrite write) =>
        write.Symbol is IFieldSymbol { DeclaredAccessibility: Accessibility.Private, Type: var type } && RoleCandidates.IsStructure(type)
        && write.Raw.Operation is IInvocationOperation { TargetMethod.Name: var called } addition && Additions.Includes(called) && addition.Arguments.Any(argument => Surroundings.DependsOnData(argument.Value))
        && writes.To(write.Symbol) is var all && all.Any(other => DataWrites.Empties(other) && facts.PhasesOf(other.Raw.Callable).Includes(Phases.Training))
        && all.All(other => other.Raw.Callable is not IMethodSymbol { MethodKind: not MethodKind.Constructor } || facts.PhasesOf(other.Raw.Callable).IsSubsetOf(Phases.Training | Phases.Restoration | Phases.Surgery));

    /// <summary>
    /// A method of the type fills the member in training, with what another argument brings, and what only predicts reads it and leaves it alone.
    /// What prediction fills as well is room for what comes out of one pass.
    /// </summary>
    private bool IsFilledForGood(MemberWrite write) =>
        ((IInvocationOperation)write.Raw.Operation).Arguments.Any(argument => argument.Value.Type?.HoldsElements() == true && Variables.Of(argument.Value) is ILocalSymbol or IParameterSymbol)
        && !writes.To(write.Symbol).Any(other => facts.PhasesOf(other.Raw.Callable).Includes(Phases.Prediction))
        && facts.ReadsOf(write.Symbol).Any(read => PhaseVocabulary.IsCertainPrediction(read.Callable.Name));

    /// <summary>A table that training empties before it fills it, and that is no cache.</summary>
    private bool IsTableOfTraining(ISymbol symbol) =>
        symbol.ValueType()?.DictionaryValue() is not null && !MemberVocabulary.SuggestsState(symbol.Name)
        && writes.To(symbol).Any(write => DataWrites.Empties(write) && facts.PhasesOf(write.Raw.Callable).IsSubsetOf(Phases.Training));

    private bool IsFilledByOwnMethod(MemberWrite write) => write.Raw is { ChangesContent: true, Operation: IInvocationOperation call } && facts.Owners.IsOwn(call);

    /// <summary>A model without a method of prediction hands out what it has learned.</summary>
    private bool IsResult(ISymbol symbol)
    {
        if (symbol is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, GetMethod: not null } or IFieldSymbol { DeclaredAccessibility: Accessibility.Public })
        {
            return true;
        }

        foreach (var body in facts.Bodies)
        {
            if (body.Owner is IMethodSymbol { MethodKind: MethodKind.PropertyGet, DeclaredAccessibility: Accessibility.Public })
            {
                foreach (var (member, _, _) in body.Reads)
                {
                    if (SymbolEqualityComparer.Default.Equals(member, symbol))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private HashSet<ISymbol> ReadInPrediction()
    {
        if (_readInPrediction is null)
        {
            _readInPrediction = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            foreach (var body in facts.Bodies)
            {
                foreach (var (member, callable, _) in body.Reads)
                {
                    if (facts.PhasesOf(callable).Includes(Phases.Prediction))
                    {
                        _readInPrediction.Add(member);
                    }
                }
            }
        }

        return _readInPrediction;
    }
}
