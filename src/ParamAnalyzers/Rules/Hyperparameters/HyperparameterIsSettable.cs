using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2011: a hyperparameter that anyone can change at any time is not the one the model was trained with.</summary>
internal sealed class HyperparameterIsSettable : WholeTypeRule
{
    /// <summary>Settings that are lowered or raised from round to round.</summary>
    private static readonly WordSet ScheduledWords = new("momentum", "decay", "radius", "temperature");

    /// <summary>Whoever trains with one changes its rate from round to round.</summary>
    private static readonly WordSet OptimizerWords = new("optimizer", "optimiser");

    private static readonly ImmutableHashSet<string> OneRound = ImmutableHashSet.Create("RunEpoch", "TrainEpoch", "Epoch", "PartialFit", "TrainBatch", "TrainOnBatch", "Step", "Update", "UpdateState", "UpdateWeights", "Iteration");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2011_HyperparameterIsSettable;

    public override bool MayConcern(TypeVisit visit) => visit.IsTrainer && !Solver.IsSolver(visit.Type) && !Words.Contains(visit.Type.Name, "builder") && !IsBound(visit.Type) && visit.Members.Any(MayBeOpen);

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        foreach (var member in facts.Members.Where(MayBeOpen))
        {
            if (facts.RoleOf(member) is { Role: Role.Hyperparameter } role
                && !TwoRoles.IsEstimated(member, facts)
                && !IsWrittenLater(member, facts)
                && !IsSetByAMethod(member, facts)
                && !((CallerOwnsTheRounds(facts.Type) || OptimizerWords.HasWordOf(facts.Type.Name)) && MayFollowASchedule(member))
                && IsRead(member, facts)
                && (Overwriting.IsNamed(member, role) || PredictsItself(facts) || (MemberVocabulary.IsBounded(member.Name) && MakesModels(facts)))
                && !IsNeededByADerivedType(member, facts))
            {
                report.At(Descriptor, member.Locations[0], role.Evidence, member.Name, facts.Type.Name);
            }
        }
    }

    /// <summary>A window sets what is bound to it.</summary>
    private static bool IsBound(INamedTypeSymbol type) => type.AllInterfaces.Any(contract => contract.Name == "INotifyPropertyChanged");

    private static bool MayBeOpen(ISymbol member) =>
        member is IPropertySymbol { IsStatic: false, IsOverride: false, IsVirtual: false, IsAbstract: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, SetMethod: { DeclaredAccessibility: Accessibility.Public, IsInitOnly: false } } property
        && property.Type.IsScalar()
        && !property.IsObsolete()
        && !SeedVocabulary.IsSeedName(property.Name)
        && property.ExplicitInterfaceImplementations.IsEmpty
        && (MemberVocabulary.SuggestsHyperparameter(property.Name) || !property.GetAttributes().IsEmpty || (property.Type.IsNumeric() && !MemberVocabulary.RulesOutHyperparameter(property.Name)))
        && !property.ImplementsInterface(property.ContainingType);

    /// <summary>An optimizer or a metric beside the model has other numbers that are set, and trains for somebody else.</summary>
    private static bool PredictsItself(TypeFacts facts) =>
        facts.Members.Any(member => member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary } method && facts.Session.Shapes.PhaseOf(method) == Phases.Prediction);

    private static bool MakesModels(TypeFacts facts) => facts.Members.Any(member =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && facts.Session.Shapes.PhaseOf(method) == Phases.Training && TrainerShapes.HandsOutANewModel(method));

    /// <summary>A derived type may implement an interface with what it inherits.</summary>
    private static bool IsNeededByADerivedType(ISymbol property, TypeFacts facts) => facts.Session.Descendants.Of(property.ContainingType).Any(type => property.ImplementsInterface(type));

    /// <summary>A member that training changes, by a schedule or otherwise, needs its setter, unless PRM2001 reports the change. A write to the field behind a property counts as a write to the property.</summary>
    private static bool IsWrittenLater(ISymbol member, TypeFacts facts)
    {
        var names = FieldsBehind(member, facts).Append(member).ToList();
        return names.SelectMany(facts.WritesTo).Any(write => write.Receiver == Receiver.Own && !facts.PhasesOf(write.Raw.Callable).IsSubsetOf(Phases.Configuration)
            && !facts.AccessesOf(write.Raw.Operation).Any(access => HyperparameterOverwritten.IsViolation(access, facts)));
    }

    /// <summary>A method that sets what it is given, <c>SetHyperparameters(values)</c>, <c>WithRate(rate)</c>, needs the setter, and says that the value may change.</summary>
    private static bool IsSetByAMethod(ISymbol member, TypeFacts facts) => facts.WritesTo(member).Any(write =>
        write.Raw.Callable is IMethodSymbol { MethodKind: MethodKind.Ordinary }
        && write.Raw.Operation.Parent is not IObjectOrCollectionInitializerOperation
        && facts.PhasesOf(write.Raw.Callable).IsSubsetOf(Phases.Configuration));

    /// <summary>What nobody reads is no hyperparameter; a derived type may read what it inherits.</summary>
    private static bool IsRead(ISymbol member, TypeFacts facts)
    {
        var names = FieldsBehind(member, facts).Append(member).ToList();
        return names.SelectMany(facts.ReadsOf).Any(read => !SymbolEqualityComparer.Default.Equals((read.Callable as IMethodSymbol)?.AssociatedSymbol, member))
            || facts.Session.Descendants.Of(member.ContainingType).Any();
    }

    /// <summary>The fields that the getter returns.</summary>
    private static IEnumerable<ISymbol> FieldsBehind(ISymbol member, TypeFacts facts) => member is IPropertySymbol { GetMethod: { } getter }
        ? facts.Values.Of(getter).Select(binding => Variables.Of(binding.Value)).OfType<IFieldSymbol>()
        : Enumerable.Empty<ISymbol>();

    /// <summary>A method that trains one round leaves the rounds, and what changes between them, to its caller; a type may have inherited it.</summary>
    private static bool CallerOwnsTheRounds(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { DeclaringSyntaxReferences.IsEmpty: false }; current = current.BaseType)
        {
            if (current.GetMembers().Any(member => member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public, Name: var name } && OneRound.Contains(name)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayFollowASchedule(ISymbol member) => MemberVocabulary.IsLearningRate(member.Name) || ScheduledWords.HasWordOf(member.Name);
}
