using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Modules;

/// <summary>PRM3009: registration looks at instance fields that are components, and not into what they hold.</summary>
internal sealed class LayersOutOfSight : WholeTypeRule
{
    private const int DeepestLoop = 4;

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3009_LayersOutOfSight;

    public override Library About => Library.TorchSharp;

    public override bool MayConcern(TypeVisit visit) =>
        visit.IsModule
        && (visit.Members.Any(member => KindOf(member, visit.Session.TorchSharp) is not null || IsModuleCollection(member.ValueType()))
            || (visit.Type.BaseType is { DeclaringSyntaxReferences.IsEmpty: false } parent && parent.GetMembers().Any(member => IsModuleCollection(member.ValueType()))));

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        var torch = facts.Session.TorchSharp;
        var registered = RegisteredOneByOne(facts);
        foreach (var member in facts.Members.Where(member => !member.IsImplicitlyDeclared))
        {
            if (KindOf(member, torch) is { } kind && registered is not null && !registered.Contains(member) && (registered.Count == 0 || StaysByItself(member, facts)) && HoldsParameters(member, facts) && !OnlyNamesOthers(member, facts) && !IsHandedToAContainer(member, facts))
            {
                report.At(Descriptor, member.Locations[0], new Evidence(EvidenceKind.Origin, "by its type"), member.Name, kind, "keep them in a ModuleList or ModuleDict");
            }
        }

        foreach (var late in LateAdditions(facts))
        {
            if (registered is { Count: 0 } && late.Instance is { } list && Variables.Of(list) is { } member)
            {
                report.At(Descriptor, list.NameLocation(), new Evidence(EvidenceKind.Origin, "added after registration"), member.Name, "that are added after registration", "add them before 'RegisterComponents'");
            }
        }
    }

    /// <summary>Nothing but indexes, loops and additions of new layers: neither another collection nor a helper can have registered what it holds.</summary>
    private static bool StaysByItself(ISymbol member, TypeFacts facts) => facts.ReferencesTo(member).All(use => use.Surrounding() switch
    {
        IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var added }] } call when ReferenceEquals(call.Instance?.Unwrap(), use) => ModuleType.IsNew(added, facts.Session.TorchSharp),
        IPropertyReferenceOperation or IArrayElementReferenceOperation or IForEachLoopOperation => true,
        ISimpleAssignmentOperation assignment => ReferenceEquals(assignment.Target, use),
        _ => false,
    });

    /// <summary>The members whose components are registered by name, one after the other; null where it is not seen what is.</summary>
    private static HashSet<ISymbol>? RegisteredOneByOne(TypeFacts facts)
    {
        var members = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var use in facts.Torch.OfKind(TorchCall.RegisterOne))
        {
            var named = use.Operation is IInvocationOperation register ? register.Arguments.SelectMany(argument => MembersBehind(argument.Value, facts, DeepestLoop)).ToList() : [];
            if (named.Count == 0)
            {
                return null;
            }

            members.UnionWith(named);
        }

        return members;
    }

    /// <summary>The members that hold the value, or of which it is an element: <c>_layers[i]</c>, the variable of a <c>foreach</c> over them.</summary>
    private static IEnumerable<ISymbol> MembersBehind(IOperation value, TypeFacts facts, int depth) => value.DescendantsAndSelf().SelectMany(part => part switch
    {
        IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true } when part.Instance()?.Unwrap() is IInstanceReferenceOperation && facts.Session.TorchSharp is var torch && Variables.Of(part) is { } member && (torch.IsComponent(member.ValueType()) || Holds(member.ValueType()!, torch)) => [member],
        ILocalReferenceOperation { Local: var local } when facts.Values.Of(local) is [{ Kind: BindingKind.Element, Value: var collection }] => depth == 0 ? Enumerable.Empty<ISymbol>() : MembersBehind(collection, facts, depth - 1),
        _ => Enumerable.Empty<ISymbol>(),
    });

    /// <summary>Where the layers are kept, in words; null when registration sees them, or when there are none.</summary>
    private static string? KindOf(ISymbol member, TorchSharpSymbols torch)
    {
        if (member is not (IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol { IsIndexer: false }) || member.ValueType() is not { } type || (member is IPropertySymbol property && !property.IsAutomatic()))
        {
            return null;
        }

        return member.IsStatic && torch.IsComponent(type) ? "in a static field"
            : torch.IsComponent(type) ? null
            : type is IArrayTypeSymbol && Holds(type, torch) ? "in an array"
            : type.IsTupleType && Holds(type, torch) ? "in a tuple"
            : Holds(type, torch) ? "in a collection"
            : null;
    }

    /// <summary>An array, a tuple or a collection of components, or of such.</summary>
    private static bool Holds(ITypeSymbol type, TorchSharpSymbols torch) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } => torch.IsComponent(element) || Holds(element, torch),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Any(part => torch.IsComponent(part.Type) || Holds(part.Type, torch)),
        INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments, ContainingNamespace: { } space } => space.ToDisplayString().StartsWith("System.Collections", System.StringComparison.Ordinal)
            && arguments.Any(argument => torch.IsComponent(argument) || Holds(argument, torch)),
        _ => false,
    };

    private static bool IsModuleCollection(ITypeSymbol? type) => type is { Name: "ModuleList" or "ModuleDict" or "ParameterList" or "ParameterDict" } && TorchSharpSymbols.Owns(type);

    /// <summary>What is put into the member has parameters, as far as it is seen; a list of activations needs no registration.</summary>
    private static bool HoldsParameters(ISymbol member, TypeFacts facts)
    {
        var element = member.ValueType()!.ElementType();
        return facts.Session.TorchSharp.IsParameter(element)
            || facts.Session.Layers.OwnsParameters(element)
            || ModuleType.PutInto(member, facts).SelectMany(value => MadeBy(value, facts).DescendantsAndSelf())
                .Any(made => made is IObjectCreationOperation or IInvocationOperation && (facts.Session.TorchSharp.IsParameter(made.Type) || facts.Session.Layers.OwnsParameters(made.Type)));
    }

    /// <summary>What a helper of the module returns, or the value itself.</summary>
    private static IOperation MadeBy(IOperation value, TypeFacts facts) =>
        value.Unwrap() is IInvocationOperation call && facts.Owners.IsOwn(call) ? facts.Values.TraceToSingle(value) ?? value : value;

    /// <summary><c>_path = new[] { _first, _second }</c>: an order of layers that are registered by fields of their own.</summary>
    private static bool OnlyNamesOthers(ISymbol member, TypeFacts facts)
    {
        var elements = facts.Values.Of(member).Select(binding => ElementsOf(binding.Value.Unwrap())).ToList();
        return elements.Count > 0 && elements.TrueForAll(held => !held.IsEmpty && held.All(element =>
            element.Unwrap() is IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: var other } && !other.IsStatic && facts.Session.TorchSharp.IsComponent(other.ValueType())))
            && !facts.Calls.Any(call => call.Instance.Names(member) && Additions.Includes(call.TargetMethod.Name));
    }

    private static ImmutableArray<IOperation> ElementsOf(IOperation collection) => collection switch
    {
        IArrayCreationOperation { Initializer.ElementValues: var elements } => elements,
        ITupleOperation { Elements: var elements } => elements,
        IObjectCreationOperation { Initializer.Initializers: var additions } => ImmutableArray.CreateRange(additions.OfType<IInvocationOperation>().SelectMany(addition => addition.Arguments.Select(argument => argument.Value))),
        _ => ImmutableArray<IOperation>.Empty,
    };

    /// <summary><c>Sequential(_layers)</c>, <c>ModuleList(_layers)</c>: the container registers them, and its field registers the container.</summary>
    private static bool IsHandedToAContainer(ISymbol member, TypeFacts facts) => facts.Invocations.Any(call => call.Operation switch
    {
        IInvocationOperation container => TorchSharpSymbols.Owns(container.TargetMethod) && facts.Session.TorchSharp.IsModule(container.Type) && container.Arguments.Any(argument => argument.Mentions(member)),
        IObjectCreationOperation creation => facts.Session.TorchSharp.IsModule(creation.Type) && creation.Arguments.Any(argument => argument.Mentions(member)),
        _ => false,
    });

    /// <summary>Additions of something with parameters to a list of modules behind the registration, in the same constructor or in a method that it calls then.</summary>
    private static IEnumerable<IInvocationOperation> LateAdditions(TypeFacts facts) =>
        facts.Calls.Where(call =>
            call is { TargetMethod.Name: "Add" or "append" or "extend" or "Insert" or "insert", Instance: { } list } && IsModuleCollection(list.Type) && Variables.Of(list) is IFieldSymbol or IPropertySymbol
            && call.Arguments.Any(argument => argument.Value.DescendantsAndSelf().Any(part => IsLost(part, facts)))
            && RegistrationTable.StateAt(call, facts) == RegistrationTable.Registered);

    /// <summary>New and with something to lose, or made by a method of one's own that can return anything.</summary>
    private static bool IsLost(IOperation part, TypeFacts facts)
    {
        var sources = new List<IOperation>(1);
        if (part is not ILocalReferenceOperation || !facts.Values.TryTrace(part, sources))
        {
            sources = [part];
        }

        return sources.Exists(source => ModuleType.IsLost(source, facts)
            || (source.Unwrap() is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false, Type: { } made } && facts.Session.TorchSharp.IsModule(made)));
    }
}
