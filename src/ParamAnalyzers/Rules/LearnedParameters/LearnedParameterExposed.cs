using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.LearnedParameters;

/// <summary>PRM3003: what anyone can write is soon written by someone.</summary>
internal sealed class LearnedParameterExposed : WholeTypeRule
{
    /// <summary>Training also keeps what it was given, and how it went.</summary>
    private static readonly WordSet NotOfTheModelWords = new("sample", "samples", "source", "data", "time", "scores", "errors", "standard", "update", "sums", "log", "gradient", "velocity");

    /// <summary>Types that describe data instead of learning from it.</summary>
    private static readonly WordSet DescriptionWords = new("descriptive", "statistics", "summary", "histogram", "empirical");

    /// <summary>The property of a finding that a private setter answers.</summary>
    public const string SetterOnly = nameof(SetterOnly);

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3003_LearnedParameterExposed;

    public override bool MayConcern(TypeVisit visit) =>
        visit.Type.IsPublicThroughout() && visit.Members.Any(MayBeOpen)
        && (visit.Shape.Predicts ? !DescriptionWords.HasWordOf(visit.Type.Name) && LearnedMembers.MayHave(visit) : PartsOfNetworks.MayBe(visit));

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        var learned = facts.Session.Shapes.Of(facts.Type).Predicts ? LearnedMembers.Of(facts).Where(learned => IsOfTheModel(learned.Member, learned.Role, facts)) : PartsOfNetworks.Learned(facts);
        foreach (var (member, role) in learned)
        {
            if (OpennessOf(member, facts) is { } openness && IsRead(member, facts))
            {
                Report(member, role, member.Name, openness, report, IsOpenBySetterOnly(member, facts));
            }

            foreach (var (getter, returned) in facts.Bodies.SelectMany(body => Returned(body, member)))
            {
                if (!SymbolEqualityComparer.Default.Equals(getter, member) && LearnedMembers.IsLive(returned))
                {
                    Report(getter, role, member.Name, $"'{getter.Name}' hands out the live object", report);
                }
            }
        }
    }

    /// <summary>False for members by which nothing that changes can leave the type, whatever their bodies do.</summary>
    private static bool MayBeOpen(ISymbol member) => member switch
    {
        { DeclaredAccessibility: not Accessibility.Public } => false,
        IFieldSymbol field => !field.IsReadOnly || LearnedMembers.IsLive(field.Type),
        IPropertySymbol property => property.SetMethod is { DeclaredAccessibility: Accessibility.Public, IsInitOnly: false } || LearnedMembers.IsLive(property.Type),
        IMethodSymbol { MethodKind: MethodKind.Ordinary, IsOverride: false, Parameters.IsEmpty: true } method => LearnedMembers.IsLive(method.ReturnType),
        _ => false,
    };

    /// <summary>A trainer may hold weights of examples too, and a distance weights of columns; a name counts where the type predicts beyond doubt, and does not train or is a network.</summary>
    private static bool IsOfTheModel(ISymbol member, RoleAssignment role, TypeFacts facts) =>
        !NotOfTheModelWords.HasWordOf(member.Name)
        && !member.IsObsolete()
        && (role.Evidence.IsProof
            || ((!facts.Session.Shapes.Of(facts.Type).IsTrainer || Learners.IsNetwork(facts.Type)) && facts.Members.Any(candidate => candidate is IMethodSymbol { MethodKind: MethodKind.Ordinary } && PhaseVocabulary.IsCertainPrediction(candidate.Name))));

    private void Report(ISymbol place, RoleAssignment role, string learned, string openness, TypeReport report, bool setterOnly = false) =>
        report.At(Descriptor, place.Locations[0], role.Evidence, setterOnly ? ImmutableDictionary<string, string?>.Empty.Add(SetterOnly, SetterOnly) : ImmutableDictionary<string, string?>.Empty, learned, role.Evidence.Text, openness);

    /// <summary>How the member can be written from outside, as a clause; null when it cannot.</summary>
    private static string? OpennessOf(ISymbol member, TypeFacts facts) => member switch
    {
        IFieldSymbol { DeclaredAccessibility: Accessibility.Public, IsReadOnly: false } => "it is a public field",
        IFieldSymbol { DeclaredAccessibility: Accessibility.Public, Type: var type } when LearnedMembers.IsLive(type) => "it is a public field whose content can be changed",
        IPropertySymbol { DeclaredAccessibility: Accessibility.Public, SetMethod: { DeclaredAccessibility: Accessibility.Public, IsInitOnly: false } } property when !IsContract(property) => "it has a public setter",
        IPropertySymbol { DeclaredAccessibility: Accessibility.Public, GetMethod: not null, Type: var type } property when LearnedMembers.IsLive(type) && !IsContract(property) && HandsOut(property, facts) => "its getter hands out the live object",
        _ => null,
    };

    /// <summary>Without its setter, the property hands out nothing that can be changed.</summary>
    private static bool IsOpenBySetterOnly(ISymbol member, TypeFacts facts) => member is IPropertySymbol { SetMethod: not null } property && !(LearnedMembers.IsLive(property.Type) && HandsOut(property, facts));

    /// <summary>An automatic property returns what it holds; another one, a field or what a call makes anew.</summary>
    private static bool HandsOut(IPropertySymbol property, TypeFacts facts) =>
        property.IsAutomatic()
        || (property.GetMethod is { } getter && facts.Values.Of(getter).Any(binding => binding.Value.Unwrap() is IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }));

    /// <summary>What the type never reads is none of its parameters; a derived type may read what it inherits, and others what a part of a network holds.</summary>
    private static bool IsRead(ISymbol member, TypeFacts facts) =>
        facts.ReadsOf(member).Any()
        || !facts.Session.Shapes.Of(facts.Type).Predicts
        || member is IPropertySymbol property && !property.IsAutomatic()
        || facts.Session.Descendants.Of(facts.Type).Any();

    /// <summary>The public getter or method that returns the member itself.</summary>
    private static ImmutableArray<(ISymbol Getter, ITypeSymbol Type)> Returned(BodyScan body, ISymbol member) =>
        body.Owner is IMethodSymbol { DeclaredAccessibility: Accessibility.Public, IsOverride: false, MethodKind: MethodKind.PropertyGet or MethodKind.Ordinary, ReturnType: var type, Parameters.IsEmpty: true } getter
        && !IsContract(getter.AssociatedSymbol ?? getter)
        && body.Bindings.Values.Any(value => SymbolEqualityComparer.Default.Equals(value.Symbol, getter) && IsMember(value.Binding.Value, member))
            ? ImmutableArray.Create((getter.AssociatedSymbol ?? getter, type))
            : ImmutableArray<(ISymbol, ITypeSymbol)>.Empty;

    /// <summary>The member itself, also where a missing one is an error or an empty one: <c>_weights ?? throw …</c>.</summary>
    private static bool IsMember(IOperation value, ISymbol member) => value.Unwrap() switch
    {
        ICoalesceOperation coalesce => IsMember(coalesce.Value, member),
        IConditionalOperation { WhenFalse: { } whenFalse } choice => IsMember(choice.WhenTrue, member) || IsMember(whenFalse, member),
        IFieldReferenceOperation or IPropertyReferenceOperation =>
            value.Unwrap() is IMemberReferenceOperation { Instance: var instance, Member: var referenced }
            && instance?.Unwrap() is IInstanceReferenceOperation
            && SymbolEqualityComparer.Default.Equals(referenced, member),
        _ => false,
    };

    /// <summary>What an interface or a base type asks for cannot be closed here.</summary>
    private static bool IsContract(ISymbol member) => member.IsOverride || member.ImplementsInterface(member.ContainingType);
}
