using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Options;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>
/// Everything that is known about one type: what its bodies do, in which phase, to values of which role.
/// Each kind of fact is gathered when it is first asked for, by one thread.
/// </summary>
internal sealed class TypeFacts
{
    private readonly Lazy<IReadOnlyList<BodyScan>> _bodies;
    private readonly Lazy<ValueIndex> _values;
    private readonly Lazy<PhaseResolver> _phases;
    private readonly Lazy<Pipelines> _pipelines;
    private readonly Lazy<DataOrigins> _origins;
    private readonly Lazy<ILookup<IOperation, AccessFact>> _accesses;
    private readonly Lazy<List<MemberWrite>> _writes;
    private readonly Lazy<ILookup<ISymbol?, MemberWrite>> _writesByMember;
    private readonly Lazy<ILookup<ISymbol?, MemberRead>> _readsByMember;
    private readonly Lazy<OriginInference> _inference;
    private readonly Lazy<ILookup<IOperation, ISymbol>> _callables;
    private readonly Lazy<MlContexts> _contexts;
    private readonly Lazy<TorchCalls> _torch;
    private readonly Lazy<Owners> _owners;
    private readonly Lazy<ILookup<ISymbol?, IOperation>> _references;
    private readonly Lazy<ILookup<ISymbol?, AccessFact>> _accessesBySymbol;
    private readonly Lazy<ILookup<ISymbol?, IInvocationOperation>> _callsByTarget;
    private readonly Lazy<ILookup<ISymbol?, IOperation>> _delegatesByTarget;
    private readonly Lazy<ILookup<MlNetCall, IInvocationOperation>> _callsByMeaning;
    private readonly Lazy<SourceOrder<IOperation>> _invocationsInOrder;
    private readonly Lazy<SourceOrder<IOperation>> _operationsInOrder;
    private readonly Dictionary<(string Question, object About, object Within), object?> _answers = new();

    public TypeFacts(Session session, INamedTypeSymbol type, ConfiguredNames names, Lazy<IReadOnlyList<BodyScan>> bodies)
    {
        Session = session;
        Names = names;
        Type = type;
        Members = type.GetMembers();
        _bodies = bodies;
        _references = new(() => FindReferences().ToLookup(Variables.Of, SymbolEqualityComparer.Default), isThreadSafe: false);
        _values = new(() => new ValueIndex(Bodies.Select(body => body.Bindings).ToList()), isThreadSafe: false);
        _phases = new(() => PhaseResolver.Of(session, type, names, Bodies), isThreadSafe: false);
        _pipelines = new(() => new Pipelines(session.MlNet, Values), isThreadSafe: false);
        _origins = new(() => new DataOrigins(session.MlNet, Values), isThreadSafe: false);
        _contexts = new(() => new MlContexts(session.MlNet, Values), isThreadSafe: false);
        _torch = new(() => new TorchCalls(this), isThreadSafe: false);
        _owners = new(() => new Owners(this), isThreadSafe: false);
        _callables = new(() => Invocations.ToLookup(call => call.Operation, call => call.Callable), isThreadSafe: false);
        _writes = new(FindWrites, isThreadSafe: false);
        _writesByMember = new(() => Writes.ToLookup(write => (ISymbol?)write.Symbol, SymbolEqualityComparer.Default), isThreadSafe: false);
        _readsByMember = new(() => Reads.ToLookup(read => (ISymbol?)read.Member, SymbolEqualityComparer.Default), isThreadSafe: false);
        _inference = new(() => new OriginInference(this), isThreadSafe: false);
        _callsByTarget = new(() => Calls.ToLookup(call => (ISymbol?)call.TargetMethod.OriginalDefinition, SymbolEqualityComparer.Default), isThreadSafe: false);
        _delegatesByTarget = new(() => Operations.Where(operation => operation is IMethodReferenceOperation).ToLookup(reference => (ISymbol?)((IMethodReferenceOperation)reference).Method.OriginalDefinition, SymbolEqualityComparer.Default), isThreadSafe: false);
        _callsByMeaning = new(() => Calls.ToLookup(call => session.MlNet.Classify(call.TargetMethod)), isThreadSafe: false);
        _invocationsInOrder = new(() => new SourceOrder<IOperation>(Invocations.Select(call => call.Operation), operation => operation), isThreadSafe: false);
        _operationsInOrder = new(() => new SourceOrder<IOperation>(Operations, operation => operation), isThreadSafe: false);
        _accessesBySymbol = new(() => Accesses.ToLookup(access => (ISymbol?)access.Symbol, SymbolEqualityComparer.Default), isThreadSafe: false);
        _accesses = new(() => ResolveAccesses().ToLookup(access => access.Write.Operation), isThreadSafe: false);
    }

    public Session Session { get; }

    public INamedTypeSymbol Type { get; }

    /// <summary>The members that the type declares.</summary>
    public ImmutableArray<ISymbol> Members { get; }

    /// <summary>The names that the team has configured for the file.</summary>
    public ConfiguredNames Names { get; }

    public IReadOnlyList<BodyScan> Bodies => _bodies.Value;

    /// <summary>What the bodies bind to what.</summary>
    public ValueIndex Values => _values.Value;

    /// <summary>The ML.NET pipelines that the bodies build.</summary>
    public Pipelines Pipelines => _pipelines.Value;

    /// <summary>Which contexts of ML.NET are seeded.</summary>
    public MlContexts Contexts => _contexts.Value;

    /// <summary>What the bodies do with models, optimizers and schedules of TorchSharp.</summary>
    public TorchCalls Torch => _torch.Value;

    /// <summary>In which method each operation stands.</summary>
    public Owners Owners => _owners.Value;

    /// <summary>Where the rows come from that the bodies pass around.</summary>
    public DataOrigins Origins => _origins.Value;

    /// <summary>The writes to members whose role is known.</summary>
    public IEnumerable<AccessFact> Accesses => _accesses.Value.SelectMany(ofOperation => ofOperation);

    /// <summary>The writes that one assignment or call makes.</summary>
    public IEnumerable<AccessFact> AccessesOf(IOperation operation) => _accesses.Value[operation];

    /// <summary>The writes to one member.</summary>
    public IEnumerable<AccessFact> AccessesTo(ISymbol member) => _accessesBySymbol.Value[member];

    /// <summary>The answer to a question about the whole type.</summary>
    public T Once<T>(string question, Func<T> answer) => Once(question, Type, Type, answer);

    /// <summary>The answer to a question about one member or method.</summary>
    public T Once<T>(string question, ISymbol member, Func<T> answer) => Once(question, member, member, answer);

    /// <summary>The answer to a question about all that a method does to a member. It is the same for each of its writes, so it is looked for once.</summary>
    public T Once<T>(string question, ISymbol member, ISymbol callable, Func<T> answer) => Answer(question, member, callable, answer);

    /// <summary>The answer to a question about one place of a body.</summary>
    public T Once<T>(string question, IOperation place, Func<T> answer) => Answer(question, place, place, answer);

    /// <summary>The calls and creations of the type's bodies, each with the callable that makes it.</summary>
    public IEnumerable<(IOperation Operation, ISymbol Callable)> Invocations => Bodies.SelectMany(body => body.Invocations);

    /// <summary>The calls of the type's bodies, without the creations.</summary>
    public IEnumerable<IInvocationOperation> Calls => Invocations.Select(call => call.Operation).OfType<IInvocationOperation>();

    /// <summary>The calls and creations that stand in a loop or another part of a body.</summary>
    public IEnumerable<IOperation> InvocationsIn(IOperation scope) => _invocationsInOrder.Value.In(scope);

    /// <summary>The calls that stand in a loop or another part of a body.</summary>
    public IEnumerable<IInvocationOperation> CallsIn(IOperation scope) => InvocationsIn(scope).OfType<IInvocationOperation>();

    /// <summary>The calls of one method, local function or constructor.</summary>
    public IEnumerable<IInvocationOperation> CallsTo(ISymbol method) => _callsByTarget.Value[method];

    /// <summary>The calls of a method or local function, and where it is handed on as a delegate: <c>rows.Select(PredictOne)</c>.</summary>
    public IEnumerable<IOperation> UsesOf(ISymbol method) => CallsTo(method).Concat(_delegatesByTarget.Value[method]);

    /// <summary>The calls that mean this in ML.NET.</summary>
    public IEnumerable<IInvocationOperation> CallsThat(MlNetCall meaning) => _callsByMeaning.Value[meaning];

    /// <summary>The method, accessor, field or named local function in which a call or creation stands.</summary>
    public ISymbol? CallableOf(IOperation call) => _callables.Value[call].FirstOrDefault();

    /// <summary>Every operation in every body of the type.</summary>
    public IEnumerable<IOperation> Operations => Bodies.SelectMany(body => body.Operations);

    /// <summary>The operations that begin behind the one and before the end of the other, which stands further down.</summary>
    public IEnumerable<IOperation> OperationsBetween(IOperation first, IOperation second) =>
        _operationsInOrder.Value.Between(second.Syntax.SyntaxTree, first.Syntax.Span.End, second.Syntax.Span.End);

    /// <summary>The reads of the type's own members. Gathered for types that train or predict.</summary>
    public IEnumerable<MemberRead> Reads => Bodies.SelectMany(body => body.Reads);

    /// <summary>The reads of one of the type's own members.</summary>
    public IEnumerable<MemberRead> ReadsOf(ISymbol member) => _readsByMember.Value[member];

    /// <summary>All writes to members, whatever their role.</summary>
    public IReadOnlyList<MemberWrite> Writes => _writes.Value;

    /// <summary>The writes to one member, whatever its role.</summary>
    public IEnumerable<MemberWrite> WritesTo(ISymbol member) => _writesByMember.Value[member];

    /// <summary>Where a variable or member is named, in all bodies of the type.</summary>
    public IEnumerable<IOperation> ReferencesTo(ISymbol variable) => _references.Value[variable];

    /// <summary>The calls around the places where a variable or member is named, from the inside out: it is the receiver, an argument, or a part of one.</summary>
    public IEnumerable<IInvocationOperation> CallsAround(ISymbol variable) => ReferencesTo(variable).SelectMany(reference => reference.Ancestors()).OfType<IInvocationOperation>().Distinct();

    /// <summary>The role of a member of the type itself.</summary>
    public RoleAssignment RoleOf(ISymbol member) => _inference.Value.RoleOf(member);

    public Phases PhasesOf(ISymbol callable) => _phases.Value.Of(callable);

    private T Answer<T>(string question, object about, object within, Func<T> answer)
    {
        if (!_answers.TryGetValue((question, about, within), out var known))
        {
            _answers.Add((question, about, within), known = answer());
        }

        return (T)known!;
    }

    private IEnumerable<AccessFact> ResolveAccesses()
    {
        foreach (var write in _writes.Value)
        {
            var role = _inference.Value.RoleOf(write);
            if (role.IsKnown)
            {
                yield return new AccessFact(
                    write.Symbol, role, PhasesOf(write.Raw.Callable), write.Access, write.Receiver, write.Raw.Callable, write.Member.Place, write.Raw);
            }
        }
    }

    private List<MemberWrite> FindWrites()
    {
        var writes = new List<MemberWrite>();
        var receivers = new ReceiverResolver(Session, Type, Values, Bodies);
        var resolver = new WriteResolver(Values);
        var members = new List<WrittenMember>();
        foreach (var write in Bodies.SelectMany(body => body.Writes).Concat(FilledArguments.In(Bodies, Values)))
        {
            members.Clear();
            resolver.Resolve(write, members);
            foreach (var member in members)
            {
                writes.Add(new MemberWrite(member, receivers.Of(member.Symbol, member.Target), write));
            }
        }

        return writes;
    }

    private IEnumerable<IOperation> FindReferences() => Operations.Where(operation => operation.Kind is OperationKind.LocalReference or OperationKind.ParameterReference or OperationKind.FieldReference or OperationKind.PropertyReference);
}
