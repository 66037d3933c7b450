using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.LearnedParameters;

/// <summary>PRM3006: a setting of training that prediction reads can change between the two.</summary>
internal sealed class PredictionReadsTrainingSetting : WholeTypeRule
{
    /// <summary>The property of a finding that names the method of training that reads the setting too.</summary>
    public const string TrainingMethod = nameof(TrainingMethod);

    private static readonly WordSet TrainingOnlyWords = new("momentum", "decay", "epochs", "tolerance", "regularization", "regularisation", "l1", "l2", "shrinkage", "subsample", "iterations", "smoothing", "damping", "shrink");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3006_PredictionReadsTrainingSetting;

    public override bool MayConcern(TypeVisit visit) => visit is { IsTrainer: true, Shape.Predicts: true };

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        var settings = facts.Bodies
            .SelectMany(body => body.Reads.Select(read => read.Operation).OfType<IMemberReferenceOperation>().Select(reference => (body.Owner, Reference: reference)))
            .Where(read => IsTrainingSetting(read.Reference))
            .ToLookup(read => read.Reference.Member, SymbolEqualityComparer.Default);
        foreach (var reads in settings)
        {
            var inPrediction = reads.Where(read => facts.PhasesOf(read.Owner).IsSubsetOf(Phases.Prediction)).ToList();
            var training = reads.Select(read => read.Owner).Where(owner => facts.PhasesOf(owner).IsSubsetOf(Phases.Training)).OrderBy(owner => owner.DeclaredAccessibility == Accessibility.Public ? 0 : 1).FirstOrDefault();
            if (inPrediction.Count > 0 && training is not null)
            {
                var properties = ImmutableDictionary<string, string?>.Empty.Add(TrainingMethod, training.DeclaredAccessibility == Accessibility.Public ? training.Name : null);
                var evidence = new Evidence(EvidenceKind.Origin, "a setting of training", reads.Key!.Locations.FirstOrDefault(location => location.IsInSource));
                foreach (var (owner, reference) in inPrediction)
                {
                    report.At(Descriptor, reference.NameLocation(), evidence, properties, reads.Key.Name, CallableNames.Of(owner));
                }
            }
        }
    }

    /// <summary>A member that others can change at any time: of the trainer itself, or of the options object that it keeps.</summary>
    private static bool IsTrainingSetting(IMemberReferenceOperation reference) =>
        reference is IFieldReferenceOperation or IPropertyReferenceOperation
        && (MemberVocabulary.IsLearningRate(reference.Member.Name) || TrainingOnlyWords.HasWordOf(reference.Member.Name))
        && !MemberVocabulary.SuggestsState(reference.Member.Name)
        && reference.Type is { } type && type.IsScalar()
        && IsMutable(reference.Member)
        && IsHeld(reference.Instance?.Unwrap(), depth: 2);

    /// <summary>The trainer itself, an object that it keeps, or a section of that.</summary>
    private static bool IsHeld(IOperation? instance, int depth) => instance switch
    {
        IInstanceReferenceOperation => true,
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => true,
        IFieldReferenceOperation or IPropertyReferenceOperation => depth > 0 && IsHeld(instance.Instance()?.Unwrap(), depth - 1),
        _ => false,
    };

    private static bool IsMutable(ISymbol member) => member switch
    {
        IPropertySymbol { SetMethod: { IsInitOnly: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } } => true,
        IFieldSymbol { IsReadOnly: false, IsConst: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } => true,
        _ => false,
    };
}
