using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Options;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Roles;

/// <summary>
/// Gives every method of a type its set of phases: what is stated (annotation, team option, name), and for private methods also the phases of everyone who calls them.
/// </summary>
internal sealed class PhaseResolver
{
    private static readonly WordSet ExternalTrainerWords = new("optimizer", "optimiser", "trainer", "teacher", "learner", "learning", "solver", "updater", "backpropagation", "backprop", "training");

    private readonly Dictionary<ISymbol, Phases> _phases = new(SymbolEqualityComparer.Default);
    private readonly Session _session;
    private readonly MethodNames _names;
    private readonly Phases _phaseOfType;

    private PhaseResolver(Session session, INamedTypeSymbol type, MethodNames names)
    {
        _session = session;
        _names = names;
        _phaseOfType = ExternalTrainerWords.HasWordOf(type.Name) ? Phases.Training
            : PhaseVocabulary.IsSurgeonName(type.Name) ? Phases.Surgery
            : Phases.None;
    }

    public static PhaseResolver Of(Session session, INamedTypeSymbol type, MethodNames names, IReadOnlyList<BodyScan> bodies)
    {
        var resolver = new PhaseResolver(session, type, names);
        resolver.Propagate(bodies);
        return resolver;
    }

    public Phases Of(ISymbol callable) => _phases.TryGetValue(callable, out var phases) && phases != Phases.None ? phases : Phases.Other;

    private void Propagate(IReadOnlyList<BodyScan> bodies)
    {
        var callees = new Dictionary<ISymbol, List<IMethodSymbol>>(SymbolEqualityComparer.Default);
        var work = new Queue<ISymbol>();
        foreach (var body in bodies)
        {
            Seed(body.Owner, work);
            foreach (var (caller, callee) in body.Calls)
            {
                Seed(caller, work);
                if (!callees.TryGetValue(caller, out var called))
                {
                    callees.Add(caller, called = new List<IMethodSymbol>());
                }

                called.Add(callee);
            }
        }

        while (work.Count > 0)
        {
            var caller = work.Dequeue();
            if (!callees.TryGetValue(caller, out var called))
            {
                continue;
            }

            foreach (var callee in called)
            {
                if (TakesPhasesOfCallers(callee) && AddTo(callee, _phases[caller]))
                {
                    work.Enqueue(callee);
                }
            }
        }
    }

    private void Seed(ISymbol callable, Queue<ISymbol> work)
    {
        if (!_phases.ContainsKey(callable))
        {
            _phases.Add(callable, Stated(callable) is var stated and not Phases.None ? stated : ReachableFromOutside(callable));
            work.Enqueue(callable);
        }
    }

    private bool AddTo(ISymbol callee, Phases phases)
    {
        if (!_phases.TryGetValue(callee, out var known))
        {
            known = Stated(callee) is var stated and not Phases.None ? stated : ReachableFromOutside(callee);
        }

        var merged = known | phases;
        if (merged == known && _phases.ContainsKey(callee))
        {
            return false;
        }

        _phases[callee] = merged;
        return true;
    }

    /// <summary>A private method runs whenever its callers do; a method that others can call and that says what it does, does that.</summary>
    private bool TakesPhasesOfCallers(IMethodSymbol method) =>
        IsPrivate(method) ? AnnotatedOrConfigured(method) == Phases.None : Stated(method) == Phases.None;

    private Phases Stated(ISymbol callable)
    {
        if (callable is not IMethodSymbol method)
        {
            return Phases.Configuration;
        }

        if (AnnotatedOrConfigured(method) is var declared and not Phases.None)
        {
            return declared;
        }

        switch (method.MethodKind)
        {
            case MethodKind.Constructor:
            case MethodKind.StaticConstructor:
            case MethodKind.PropertySet:
            case MethodKind.EventAdd:
            case MethodKind.EventRemove:
                return Phases.Configuration;
            case MethodKind.Destructor:
                return Phases.Surgery;
            case MethodKind.PropertyGet:
                return Phases.None;
            default:
                return _session.Shapes.PhaseOf(method) is var named and not Phases.None ? named
                    : !IsPrivate(method) ? _phaseOfType
                    : Phases.None;
        }
    }

    private Phases AnnotatedOrConfigured(IMethodSymbol method) =>
        _session.Annotations.PhaseOf(method) is var annotated and not Phases.None ? annotated : _names.PhaseOf(method.Name);

    /// <summary>What a method that states no phase may be called for by code that is not seen here.</summary>
    private static Phases ReachableFromOutside(ISymbol callable) => callable switch
    {
        IMethodSymbol method when IsPrivate(method) => Phases.None,
        IMethodSymbol { IsOverride: true } method when OverridesObject(method) => Phases.Other,
        IMethodSymbol { IsOverride: true } => Phases.Unseen,
        IMethodSymbol { DeclaredAccessibility: Accessibility.Protected or Accessibility.ProtectedAndInternal or Accessibility.ProtectedOrInternal } => Phases.Unseen,
        IMethodSymbol method when ImplementsInterface(method) => Phases.Unseen,
        _ => Phases.Other,
    };

    private static bool IsPrivate(IMethodSymbol method) =>
        method.MethodKind == MethodKind.LocalFunction
        || (method.DeclaredAccessibility == Accessibility.Private && method.ExplicitInterfaceImplementations.IsEmpty && !IsEntryPoint(method));

    private static bool IsEntryPoint(IMethodSymbol method) =>
        method.IsStatic && method.Name is "Main" or WellKnownMemberNames.TopLevelStatementsEntryPointMethodName;

    private static bool OverridesObject(IMethodSymbol method)
    {
        var origin = method;
        for (var depth = 0; origin.OverriddenMethod is { } overridden && depth < 64; depth++)
        {
            origin = overridden;
        }

        return origin.ContainingType.SpecialType == SpecialType.System_Object;
    }

    private static bool ImplementsInterface(IMethodSymbol method)
    {
        if (!method.ExplicitInterfaceImplementations.IsEmpty)
        {
            return true;
        }

        foreach (var contract in method.ContainingType.AllInterfaces)
        {
            foreach (var member in contract.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
