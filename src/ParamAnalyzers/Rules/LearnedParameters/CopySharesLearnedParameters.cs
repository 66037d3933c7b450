using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.LearnedParameters;

/// <summary>PRM3007: a copy that shares its numbers with the original is trained together with it.</summary>
internal sealed class CopySharesLearnedParameters : WholeTypeRule
{
    /// <summary>The property of a finding that holds the declared type of the shared member.</summary>
    public const string SharedType = nameof(SharedType);

    private static readonly WordSet SharingWords = new("shallow", "share", "shared", "sharing", "tied");

    /// <summary>What a constructor calls the object that it copies.</summary>
    private static readonly WordSet OriginalWords = new("other", "source", "original", "copy", "template", "prototype");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3007_CopySharesLearnedParameters;

    public override bool MayConcern(TypeVisit visit) => LearnedMembers.MayHave(visit) && visit.Members.OfType<IMethodSymbol>().Any(IsCopy);

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        var learned = LearnedMembers.Of(facts)
            .Where(member => member.Member.ValueType() is { } type && LearnedMembers.IsShared(type) && IsChangedInPlace(member.Member, facts) && !facts.Session.Annotations.AllowsSharing(member.Member))
            .ToDictionary(member => member.Member, member => member.Role, SymbolEqualityComparer.Default);
        foreach (var body in facts.Bodies.Where(body => learned.Count > 0 && body.Owner is IMethodSymbol method && IsCopy(method) && !facts.Session.Annotations.AllowsSharing(method)))
        {
            CheckAssignments(body, learned, facts, report);
            CheckMemberwise(body, learned, report);
        }
    }

    private void CheckAssignments(BodyScan body, Dictionary<ISymbol, RoleAssignment> learned, TypeFacts facts, TypeReport report)
    {
        foreach (var operation in body.Operations)
        {
            var pairs = operation switch
            {
                ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var target } } assignment => new[] { (Target: target, assignment.Value) },
                IObjectCreationOperation { Constructor: { } constructor } creation when SymbolEqualityComparer.Default.Equals(constructor.ContainingType, facts.Type) =>
                    creation.Arguments.Where(argument => argument.Parameter is not null).Select(argument => (Target: StoredIn(argument.Parameter!, facts), argument.Value)).Where(pair => pair.Target is not null).Select(pair => (pair.Target!, pair.Value)).ToArray(),
                _ => System.Array.Empty<(ISymbol, IOperation)>(),
            };
            foreach (var (target, value) in pairs)
            {
                if (learned.TryGetValue(target, out var role) && IsSame(value, target, out var isOuterCopy) && !(isOuterCopy ? IsDeepened(target, operation, body) : TakesGenerator(body.Owner)))
                {
                    Report(value.Syntax.GetLocation(), target, role, body, report);
                }
            }
        }
    }

    /// <summary><c>MemberwiseClone()</c> copies references; each learned member has to be replaced afterwards.</summary>
    private void CheckMemberwise(BodyScan body, Dictionary<ISymbol, RoleAssignment> learned, TypeReport report)
    {
        if (body.Invocations.Select(call => call.Operation).OfType<IInvocationOperation>().FirstOrDefault(call => call.TargetMethod.Name == nameof(MemberwiseClone)) is not { } clone)
        {
            return;
        }

        foreach (var pair in learned)
        {
            if (!body.Writes.Any(write => write.Target.Unwrap() is IMemberReferenceOperation { Member: var written } && SymbolEqualityComparer.Default.Equals(written, pair.Key))
                && !body.Invocations.Any(call => call.Operation is IInvocationOperation other && !ReferenceEquals(other, clone) && PassesItself(other)))
            {
                Report(clone.NameLocation(), pair.Key, pair.Value, body, report);
                return;
            }
        }
    }

    private void Report(Location place, ISymbol member, RoleAssignment role, BodyScan body, TypeReport report) =>
        report.At(
            Descriptor,
            place,
            role.Evidence,
            ImmutableDictionary<string, string?>.Empty.Add(SharedType, member.ValueType()!.ToDisplayString()),
            member.Name,
            role.Evidence.Text,
            CallableNames.Of(body.Owner));

    /// <summary>A helper that is given the clone may replace its members.</summary>
    private static bool PassesItself(IInvocationOperation call) => call.Arguments.Any(argument => argument.Value.Unwrap() is ILocalReferenceOperation) || call.Instance?.Unwrap() is ILocalReferenceOperation;

    /// <summary>The rows are copied after the array of them, <c>_weights = (double[][])other._weights.Clone(); … _weights[i] = …</c>, here or by whoever is given it.</summary>
    private static bool IsDeepened(ISymbol member, IOperation copy, BodyScan body) => body.Operations.Any(operation => operation.Syntax.SpanStart > copy.Syntax.Span.End && operation switch
    {
        ISimpleAssignmentOperation { Target: var target } => target.Unwrap() is IArrayElementReferenceOperation { ArrayReference: var array } && array.Names(member),
        IArgumentOperation { Value: var given } => given.Names(member),
        _ => false,
    });

    /// <summary>Generators cannot be shared by threads: who is given one of his own, and the very arrays of another, may be there to read them.</summary>
    private static bool TakesGenerator(ISymbol constructor) => constructor is IMethodSymbol method && method.Parameters.Any(parameter => parameter.Type.IsRandom());

    /// <summary>The same member of the original: as it is, or only its outer array.</summary>
    private static bool IsSame(IOperation value, ISymbol member, out bool isOuterCopy)
    {
        var source = Accessed(value.Unwrap());
        isOuterCopy = false;
        if (source is IInvocationOperation { TargetMethod.Name: "Clone" or "ToArray" or "ToList" } copy && copy.Source() is { } copied)
        {
            (source, isOuterCopy) = (copied.Unwrap() is IConditionalAccessInstanceOperation && value.Unwrap() is IConditionalAccessOperation { Operation: var accessed } ? accessed.Unwrap() : copied.Unwrap(), true);
        }

        return source is IMemberReferenceOperation { Member: var read }
            && SymbolEqualityComparer.Default.Equals(read, member)
            && (!isOuterCopy || (member.ValueType() is IArrayTypeSymbol { ElementType: { } element } && LearnedMembers.IsShared(element)));
    }

    /// <summary>What <c>_weights?.Clone()</c> does when there is something.</summary>
    private static IOperation Accessed(IOperation value) => value is IConditionalAccessOperation { WhenNotNull: var access } ? access.Unwrap() : value;

    /// <summary>The member in which a constructor stores its parameter as it is.</summary>
    private static ISymbol? StoredIn(IParameterSymbol parameter, TypeFacts facts) =>
        facts.Writes.Where(write => write.Raw.Operation is ISimpleAssignmentOperation or IDeconstructionAssignmentOperation && write.Raw.Value?.Unwrap() is IParameterReferenceOperation { Parameter: var stored } && SymbolEqualityComparer.Default.Equals(stored, parameter))
            .Select(write => write.Symbol).FirstOrDefault();

    /// <summary>Numbers that are replaced as a whole may be shared; numbers that are changed in place may not.</summary>
    private static bool IsChangedInPlace(ISymbol member, TypeFacts facts) =>
        facts.WritesTo(member).Any(write => write.Access == Access.Mutate && !facts.PhasesOf(write.Raw.Callable).IsSubsetOf(Phases.Configuration | Phases.Restoration));

    /// <summary><c>CloneSharedWeights</c>, and neither <c>CopyWithoutSharing</c> nor the copy of a <c>SharedEncoder</c>.</summary>
    private static bool SaysThatItShares(IMethodSymbol method) => SharingWords.HasWordOf(method.Name) && !SharingWords.HasWordOf(method.ContainingType.Name) && !Words.Contains(method.Name, "without");

    /// <summary><c>Clone</c>, <c>Copy</c>, <c>DeepCopy</c> without data, and the constructor that takes an object of its own type, alone or beside a new name.</summary>
    private static bool IsCopy(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.Constructor => !method.IsImplicitlyDeclared && (method.IsCopyConstructor() || TakesOriginal(method)),
        MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation =>
            method is { IsStatic: false, ReturnsVoid: false, Parameters.IsEmpty: true } && (Words.Contains(method.Name, "clone") || Words.Contains(method.Name, "copy")) && !SaysThatItShares(method),
        _ => false,
    };

    /// <summary>The copy gets a name of its own, <c>Model(Model source, string newName)</c>, or a generator. Who is given more, or shares in private, may mean to.</summary>
    private static bool TakesOriginal(IMethodSymbol constructor) =>
        constructor is { DeclaredAccessibility: not Accessibility.Private, Parameters: [var original, _, ..] }
        && SymbolEqualityComparer.Default.Equals(original.Type, constructor.ContainingType) && OriginalWords.HasWordOf(original.Name)
        && constructor.Parameters.Skip(1).All(own => own.Type.SpecialType == SpecialType.System_String || own.Type.IsRandom());
}
