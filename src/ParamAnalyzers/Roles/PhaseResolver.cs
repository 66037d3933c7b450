using System.Collections.Generic;
using System.Linq;
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

    /// <summary>What watches training does not train.</summary>
    private static readonly WordSet WatcherWords = new("report", "reports", "reporter", "log", "logger", "monitor", "metrics", "dashboard", "plot", "plotter", "summary", "history", "view", "viewer", "visualizer");

    private readonly Dictionary<ISymbol, Phases> _fromCallers = new(SymbolEqualityComparer.Default);
    private readonly Session _session;
    private readonly ConfiguredNames _names;
    private readonly Phases _phaseOfType;

    private PhaseResolver(Session session, INamedTypeSymbol type, ConfiguredNames names)
    {
        _session = session;
        _names = names;
        _phaseOfType = (ExternalTrainerWords.HasWordOf(type.Name) || IsGivenDataToOptimize(type)) && !WatcherWords.HasWordOf(type.Name) ? Phases.Training
            : PhaseVocabulary.IsSurgeonName(type.Name) ? Phases.Surgery
            : Phases.None;
    }

    /// <summary><c>class SequentialMinimalOptimization(Machine machine, double[][] inputs, int[] outputs)</c>; a route is optimized without.</summary>
    private bool IsGivenDataToOptimize(INamedTypeSymbol type) =>
        (Words.Contains(type.Name, "optimization") || Words.Contains(type.Name, "optimisation")) && type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(given => _session.Shapes.IsData(given.Type)));

    public static PhaseResolver Of(Session session, INamedTypeSymbol type, ConfiguredNames names, IReadOnlyList<BodyScan> bodies)
    {
        var resolver = new PhaseResolver(session, type, names);
        resolver.Propagate(bodies);
        return resolver;
    }

    public Phases Of(ISymbol callable)
    {
        var callers = _fromCallers.TryGetValue(callable, out var known) ? known : Phases.None;
        if (callable is not IMethodSymbol method)
        {
            return Phases.Configuration;
        }

        if (AnnotatedOrConfigured(method) is var declared and not Phases.None)
        {
            return declared;
        }

        var stated = Stated(method);
        return !IsPrivate(method) ? (stated != Phases.None ? stated : IsVerdict(method) && !callers.Includes(Phases.Training) ? Phases.Prediction | Phases.Surgery : ReachableFromOutside(method) | callers)
            : callers == Phases.None ? (stated != Phases.None ? stated : Phases.Unseen)
            : Merge(stated, callers);
    }

    /// <summary>
    /// A private method runs whenever its callers do. What it states beside that counts more than a caller that states nothing,
    /// and an initialization that only training reaches is a part of training.
    /// </summary>
    private static Phases Merge(Phases stated, Phases callers) => stated switch
    {
        Phases.None => callers,
        Phases.Surgery or Phases.Configuration when callers.IsSubsetOf(Phases.Training | Phases.Prediction | Phases.Configuration) => callers,
        Phases.Surgery or Phases.Configuration => stated | callers,
        _ => stated | (callers & ~Phases.Other),
    };

    private void Propagate(IReadOnlyList<BodyScan> bodies)
    {
        var callees = new Dictionary<ISymbol, List<IMethodSymbol>>(SymbolEqualityComparer.Default);
        var work = new Queue<ISymbol>();
        foreach (var body in bodies)
        {
            work.Enqueue(body.Owner);
            foreach (var (caller, callee) in body.Calls)
            {
                if (!callees.TryGetValue(caller, out var called))
                {
                    callees.Add(caller, called = new List<IMethodSymbol>());
                    work.Enqueue(caller);
                }

                called.Add(callee);
            }
        }

        while (work.Count > 0)
        {
            var caller = work.Dequeue();
            if (!callees.TryGetValue(caller, out var called) || (IsUnreached(caller) && called.Count > 0))
            {
                continue;
            }

            var phases = Of(caller);
            foreach (var callee in called)
            {
                if (TakesPhasesOfCallers(callee) && AddTo(callee, phases))
                {
                    work.Enqueue(callee);
                }
            }
        }
    }

    /// <summary>A private method that states nothing has no phase to pass on before a caller gives it one.</summary>
    private bool IsUnreached(ISymbol callable) =>
        callable is IMethodSymbol method && IsPrivate(method) && !_fromCallers.ContainsKey(method) && AnnotatedOrConfigured(method) == Phases.None && Stated(method) == Phases.None;

    private bool AddTo(ISymbol callee, Phases phases)
    {
        var known = _fromCallers.TryGetValue(callee, out var before) ? before : Phases.None;
        _fromCallers[callee] = known | phases;
        return (known | phases) != known;
    }

    private bool TakesPhasesOfCallers(IMethodSymbol method) =>
        AnnotatedOrConfigured(method) == Phases.None && (IsPrivate(method) || Stated(method) == Phases.None);

    private Phases Stated(ISymbol callable)
    {
        if (callable is not IMethodSymbol method)
        {
            return Phases.Configuration;
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
                return _session.Shapes.PhaseOf(method) is var named and not Phases.None && !(named == Phases.Surgery && IsReading(method))
                        ? (named == Phases.Prediction && _phaseOfType == Phases.Training && !PhaseVocabulary.IsCertainPrediction(method.Name) ? Phases.Training : named)
                    : IsOnlineUpdate(method) ? Phases.Training
                    : IsReading(method) ? Phases.Prediction
                    : !IsPrivate(method) ? _phaseOfType
                    : Phases.None;
        }
    }

    /// <summary>
    /// In a trainer, an update with a number is a step of online learning: <c>Update(double x)</c>, <c>UpdateQ(state, action, reward)</c>;
    /// and whoever is given a gradient or a learning rate takes a step.
    /// </summary>
    private bool IsOnlineUpdate(IMethodSymbol method) =>
        _session.Shapes.Of(method.ContainingType).IsTrainer
        && (method.Parameters.Any(parameter => MemberVocabulary.SpeaksOfGradients(parameter.Name) || MemberVocabulary.IsLearningRate(parameter.Name))
            || (PhaseVocabulary.DataThatMakesItTrain(method.Name) == 1
                && method.Parameters.Any(parameter => parameter.Type.ElementType().IsNumeric() || parameter.Type.ElementType().IsTupleType)));

    /// <summary>What trains by that name, and answers with numbers about data, reads what it has learned: <c>double LogLikelihood(double[] row)</c>, <c>int Project(double[] row)</c>.</summary>
    private bool IsReading(IMethodSymbol method) =>
        (PhaseVocabulary.MayRead(method.Name) || (Words.Contains(method.Name, "reconstruct") && (Learners.IsSetUp(method.ContainingType) || Learners.IsLearner(method.ContainingType))))
        && !IsPrivate(method)
        && (method.ReturnType.ElementType() is var answer && (answer.IsNumeric() || answer.IsTupleType))
        && method.Parameters.Any(parameter => _session.Shapes.MayBeData(parameter.Type) || parameter.Type.IsFloating())
        && _session.Shapes.Of(method.ContainingType).IsTrainer
        && method.ContainingType.GetMembers().Any(member => member is IMethodSymbol && _session.Shapes.IsTrainingName(member.Name));

    /// <summary>A trainer that says yes or no about data predicts, <c>IsAnomalous(double[] features)</c>; if it also changes what was learned, it may mean to.</summary>
    private bool IsVerdict(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_Boolean
        && method.Name.StartsWith("Is", System.StringComparison.Ordinal)
        && !IsPrivate(method)
        && _session.Shapes.Of(method.ContainingType).IsTrainer
        && method.Parameters.Any(parameter => _session.Shapes.IsData(parameter.Type));

    private Phases AnnotatedOrConfigured(IMethodSymbol method) =>
        _session.Annotations.PhaseOf(method) is var annotated and not Phases.None ? annotated : _names.PhaseOf(method.Name);

    /// <summary>What a method that states no phase may be called for by code that is not seen here.</summary>
    private static Phases ReachableFromOutside(ISymbol callable) => callable switch
    {
        IMethodSymbol method when IsPrivate(method) => Phases.None,
        IMethodSymbol method when method.OverridesObject() => Phases.Other,
        IMethodSymbol { IsOverride: true } => Phases.Unseen,
        IMethodSymbol { DeclaredAccessibility: Accessibility.Protected or Accessibility.ProtectedAndInternal or Accessibility.ProtectedOrInternal } => Phases.Unseen,
        IMethodSymbol method when !method.ExplicitInterfaceImplementations.IsEmpty || method.ImplementsInterface(method.ContainingType) => Phases.Unseen,
        _ => Phases.Other,
    };

    private static bool IsPrivate(IMethodSymbol method) =>
        method.MethodKind == MethodKind.LocalFunction
        || (method.DeclaredAccessibility == Accessibility.Private && method.ExplicitInterfaceImplementations.IsEmpty && !IsEntryPoint(method));

    private static bool IsEntryPoint(IMethodSymbol method) =>
        method.IsStatic && method.Name is "Main" or WellKnownMemberNames.TopLevelStatementsEntryPointMethodName;
}
