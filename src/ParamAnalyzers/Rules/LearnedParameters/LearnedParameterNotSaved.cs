using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.LearnedParameters;

/// <summary>PRM3016: a model that is saved without one of its learned parameters comes back as another model.</summary>
internal sealed class LearnedParameterNotSaved : WholeTypeRule
{
    /// <summary>What is loaded and saved that is no model.</summary>
    private static readonly WordSet OtherThings = new("data", "dataset", "samples", "examples", "images", "settings", "config", "configuration", "options");

    /// <summary>What a model was trained on.</summary>
    private static readonly WordSet TrainedOnWords = new("data", "dataset", "records", "corpus");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3016_LearnedParameterNotSaved;

    public override bool MayConcern(TypeVisit visit) =>
        LearnedMembers.MayHave(visit)
        && visit.Members.OfType<IMethodSymbol>().Any(method => IsOfAModel(method, StorageVocabulary.Save))
        && visit.Members.OfType<IMethodSymbol>().Any(method => IsOfAModel(method, StorageVocabulary.Load));

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        var reached = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var body in Closure(facts))
        {
            foreach (var operation in body.Operations)
            {
                if (PassesItself(operation))
                {
                    return;
                }

                if (operation is IMemberReferenceOperation { Member: var member })
                {
                    reached.Add(member);
                }
            }
        }

        foreach (var (member, role) in LearnedMembers.Of(facts))
        {
            if (role.Evidence.IsProof && !reached.Contains(member) && !IsLeftOut(member) && !IsOnlyTrainedOn(member, facts))
            {
                report.At(Descriptor, member.Locations[0], role.Evidence, member.Name, role.Evidence.Text, facts.Type.Name);
            }
        }
    }

    /// <summary>The bodies that save or load anything, and those of the type that they call.</summary>
    private static List<BodyScan> Closure(TypeFacts facts)
    {
        var closure = facts.Bodies.Where(body => body.Owner is IMethodSymbol method && (IsVerb(method, StorageVocabulary.Save) || IsVerb(method, StorageVocabulary.Load))).ToList();
        for (var index = 0; index < closure.Count; index++)
        {
            foreach (var (_, callee) in closure[index].Calls)
            {
                closure.AddRange(facts.Bodies.Where(body => SymbolEqualityComparer.Default.Equals(body.Owner, callee) && !closure.Contains(body)));
            }
        }

        return closure;
    }

    /// <summary>A serializer that is given the object itself sees every member.</summary>
    private static bool PassesItself(IOperation operation) =>
        operation is IArgumentOperation { Value: var value } && value.Unwrap() is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
        || (operation is IInvocationOperation { Instance: IInstanceReferenceOperation, TargetMethod: { } called } && !SymbolEqualityComparer.Default.Equals(called.ContainingType.OriginalDefinition, operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart)?.ContainingType?.OriginalDefinition));

    private static bool IsLeftOut(ISymbol member) => member.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name is "NonSerializedAttribute" or "JsonIgnoreAttribute" or "IgnoreDataMemberAttribute" or "XmlIgnoreAttribute");

    /// <summary>What prediction asks, as a search for neighbours does, belongs to the model all the same.</summary>
    private static bool IsOnlyTrainedOn(ISymbol member, TypeFacts facts) => TrainedOnWords.HasWordOf(member.Name) && !facts.ReadsOf(member).Any(read => PhaseVocabulary.IsCertainPrediction(read.Callable.Name));

    /// <summary>The first word says what the method does: <c>Save</c>, <c>SaveToAsync</c>, <c>ExportModel</c>.</summary>
    private static bool IsVerb(IMethodSymbol method, WordSet verbs) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation && verbs.BeginsWithWordOf(method.NameWithoutInterface());

    private static bool IsOfAModel(IMethodSymbol method, WordSet verbs) => IsVerb(method, verbs) && !OtherThings.HasWordOf(method.Name) && (!method.IsStatic || IsGivenOrMakes(method, method.ContainingType));

    /// <summary><c>static Model Load(path)</c>, <c>static bool TryLoad(path, out Model model)</c>, <c>static void Save(Model model, path)</c>; a helper that writes a list is no way to save a model.</summary>
    private static bool IsGivenOrMakes(IMethodSymbol method, INamedTypeSymbol model) => method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType.Awaited()).Any(type =>
        !type.DeclaringSyntaxReferences.IsEmpty && model.AllInterfaces.Append(model.BaseType).Append(model).Contains(type, SymbolEqualityComparer.Default));
}
