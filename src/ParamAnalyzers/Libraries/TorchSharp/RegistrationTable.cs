using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>Whether a module under construction has registered its components. The first registration counts; the second does nothing.</summary>
internal sealed class RegistrationTable(int start, TypeFacts facts) : StateTable
{
    private const int DeepestCall = 4;

    public const int Open = 1;

    public const int Registered = 2;

    public override int Start => start;

    /// <summary>The states before an operation of a constructor, of a private method by its calls, or of a method that others call when the object is made.</summary>
    public static int StateAt(IOperation place, TypeFacts facts) => StateAt(place, facts, DeepestCall);

    private static int StateAt(IOperation place, TypeFacts facts, int depth)
    {
        if (depth == 0 || facts.Owners.Of(place) is not IMethodSymbol owner)
        {
            return Unknown;
        }

        if (owner.MethodKind == MethodKind.Constructor && !MayRegisterBefore(place, owner, facts))
        {
            return StartOf(owner, facts, depth);
        }

        if (facts.Owners.GraphOf(owner) is not { } graph)
        {
            return Unknown;
        }

        var start = owner.MethodKind == MethodKind.Constructor ? StartOf(owner, facts, depth)
            : owner.MethodKind == MethodKind.LocalFunction || owner.DeclaredAccessibility == Accessibility.Private ? facts.CallsTo(owner).Aggregate(0, (states, call) => states | StateAt(call, facts, depth - 1))
            : AfterConstruction(owner, facts);
        return facts.Once($"registered, when {start} before", owner, () => new StateMap(graph.Flow, new RegistrationTable(start, facts))).At(place);
    }

    /// <summary>What all constructors have left, when only others call the method. The constructor of a base may call what is overridden here.</summary>
    private static int AfterConstruction(IMethodSymbol method, TypeFacts facts) =>
        method is { MethodKind: MethodKind.Ordinary, IsStatic: false, IsOverride: false } && !facts.CallsTo(method).Any()
            ? facts.Once(nameof(AfterConstruction), () => facts.Type.InstanceConstructors.Aggregate(0, (states, constructor) => states | (constructor.IsImplicitlyDeclared ? Unknown : EndOf(constructor, facts, DeepestCall - 1))))
            : Unknown;

    /// <summary>False when nothing in the constructor that could register stands before the place or in a loop around it, so that its control flow does not matter.</summary>
    private static bool MayRegisterBefore(IOperation place, IMethodSymbol constructor, TypeFacts facts) =>
        facts.Torch.UsesIn(constructor).Any(use => use.Kind == TorchCall.RegisterAll && use.Operation.Syntax.SpanStart < place.Syntax.SpanStart)
        || facts.Owners.OwnCallsIn(constructor).Any(call => call.TargetMethod.MethodKind != MethodKind.Constructor && call.Syntax.SpanStart < place.Syntax.SpanStart)
        || Repetition.Around(place) is not null;

    /// <summary>What the constructor finds when it begins: what the constructor that it chains to has left.</summary>
    public static int StartOf(IMethodSymbol constructor, TypeFacts facts) => StartOf(constructor, facts, DeepestCall);

    private static int StartOf(IMethodSymbol constructor, TypeFacts facts, int depth)
    {
        var (bases, endsInModule) = ModuleType.BasesOf(facts.Type, facts.Session.TorchSharp);
        return ChainedBy(constructor, facts) is { } chained ? EndOf(chained.OriginalDefinition, facts, depth - 1)
            : !endsInModule ? Unknown
            : bases.Count == 0 ? Open
            : bases.Any(RegistersInConstructor) ? Registered
            : bases.Any(ModuleType.MentionsRegistration) ? Unknown
            : Open;
    }

    /// <summary>The constructor of the same type that runs first: <c>: this(…)</c>.</summary>
    private static IMethodSymbol? ChainedBy(IMethodSymbol constructor, TypeFacts facts) => facts.Bodies
        .Where(body => SymbolEqualityComparer.Default.Equals(body.Owner, constructor))
        .SelectMany(body => body.Blocks)
        .Select(block => (block.Parent as IConstructorBodyOperation)?.Initializer)
        .OfType<IExpressionStatementOperation>()
        .Select(initializer => (initializer.Operation as IInvocationOperation)?.TargetMethod)
        .FirstOrDefault(called => SymbolEqualityComparer.Default.Equals(called?.ContainingType, facts.Type));

    private static int EndOf(IMethodSymbol constructor, TypeFacts facts, int depth) => depth == 0 || facts.Owners.GraphOf(constructor) is not { } graph
        ? Unknown
        : Typestate.Run(graph.Flow, new RegistrationTable(StartOf(constructor, facts, depth), facts));

    public override int After(int states, IOperation operation)
    {
        if (operation is not IInvocationOperation call)
        {
            return states;
        }

        return facts.Session.TorchSharp.Classify(call) == TorchCall.RegisterAll && call.Instance is null or IInstanceReferenceOperation && call.TargetMethod.Name == RegistrationNames.All ? Registered
            : call.TargetMethod.MethodKind == MethodKind.Constructor ? states
            : facts.Owners.IsOwn(call) && facts.Torch.Reaches(call.TargetMethod.OriginalDefinition, TorchCall.RegisterAll) ? Registered
            : states;
    }

    /// <summary>Every constructor of the base registers as a statement of its own.</summary>
    private static bool RegistersInConstructor(INamedTypeSymbol type)
    {
        var constructors = type.InstanceConstructors.Where(constructor => !constructor.DeclaringSyntaxReferences.IsEmpty).ToList();
        return constructors.Count > 0 && constructors.All(constructor => constructor.DeclaringSyntaxReferences[0].GetSyntax() is ConstructorDeclarationSyntax declaration
            && (IsRegistration(declaration.ExpressionBody?.Expression) || declaration.Body?.Statements.Any(statement => IsRegistration((statement as ExpressionStatementSyntax)?.Expression)) == true));
    }

    private static bool IsRegistration(ExpressionSyntax? expression) => expression is InvocationExpressionSyntax { Expression: var called } && called.GetLastToken().ValueText == RegistrationNames.All;
}
