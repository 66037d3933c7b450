using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>Everything that is known about one type: what its bodies do, in which phase, to values of which role.</summary>
internal sealed class TypeFacts
{
    private readonly List<AccessFact> _accesses = new();
    private readonly PhaseResolver _phases;

    private TypeFacts(Session session, INamedTypeSymbol type, IReadOnlyList<BodyScan> bodies, Compilation compilation)
    {
        Session = session;
        Type = type;
        Bodies = bodies;
        Compilation = compilation;
        Values = new ValueIndex();
        Values.AddAll(bodies.Select(body => body.Bindings).ToList());
        Pipelines = new Pipelines(session.MlNet, Values);
        Origins = new DataOrigins(session.MlNet, Values);
        _phases = PhaseResolver.Of(session, type, session.MethodNamesFor(type.DeclaringSyntaxReferences[0].SyntaxTree), bodies);
    }

    public Session Session { get; }

    public Compilation Compilation { get; }

    public INamedTypeSymbol Type { get; }

    public IReadOnlyList<BodyScan> Bodies { get; }

    /// <summary>What the bodies bind to what.</summary>
    public ValueIndex Values { get; }

    /// <summary>The ML.NET pipelines that the bodies build.</summary>
    public Pipelines Pipelines { get; }

    /// <summary>Where the rows come from that the bodies pass around.</summary>
    public DataOrigins Origins { get; }

    /// <summary>The writes to members whose role is known.</summary>
    public IReadOnlyList<AccessFact> Accesses => _accesses;

    public static TypeFacts Of(Session session, INamedTypeSymbol type, IReadOnlyList<BodyScan> bodies, Compilation compilation)
    {
        var facts = new TypeFacts(session, type, bodies, compilation);
        facts.ResolveAccesses();
        return facts;
    }

    public Phases PhasesOf(ISymbol callable) => _phases.Of(callable);

    private void ResolveAccesses()
    {
        var writes = new List<MemberWrite>();
        var receivers = new ReceiverResolver(Session, Type, Values, Bodies);
        var resolver = new WriteResolver(Values);
        var members = new List<WrittenMember>();
        foreach (var body in Bodies)
        {
            foreach (var write in body.Writes)
            {
                members.Clear();
                resolver.Resolve(write, members);
                foreach (var member in members)
                {
                    writes.Add(new MemberWrite(member, receivers.Of(member.Symbol, member.Target), write));
                }
            }
        }

        if (writes.Count == 0)
        {
            return;
        }

        var inference = new OriginInference(this, writes);
        foreach (var write in writes)
        {
            var role = inference.RoleOf(write);
            if (role.IsKnown)
            {
                _accesses.Add(new AccessFact(
                    write.Symbol, role, PhasesOf(write.Raw.Callable), write.Access, write.Receiver, write.Raw.Callable, write.Target, write.Member.Place, write.Raw));
            }
        }
    }
}
