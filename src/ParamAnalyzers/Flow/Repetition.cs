using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Flow;

/// <summary>What runs again and again: loops, and lambdas that are called once for each element.</summary>
internal static class Repetition
{
    private const int DeepestCall = 3;
    private const int LongestDetour = 3;

    /// <summary>The nearest loop or per-element lambda around the operation, or null.</summary>
    public static IOperation? Around(IOperation operation)
    {
        var inner = operation;
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IForLoopOperation loop when loop.Before.Contains(inner):
                case IForEachLoopOperation each when ReferenceEquals(each.Collection, inner):
                    break;
                case ILoopOperation loop:
                    return loop;
                case IAnonymousFunctionOperation lambda:
                    return IsCalledPerElement(lambda) ? lambda : null;
                case ILocalFunctionOperation:
                    return null;
            }

            inner = parent;
        }

        return null;
    }

    /// <summary>True when rounds may run at the same time.</summary>
    public static bool IsParallel(IOperation round) =>
        round is IAnonymousFunctionOperation lambda && TakerOf(lambda)?.ContainingType is { Name: "Parallel" or "ParallelEnumerable" };

    /// <summary>The loops and per-element lambdas around the operation, from the inside out.</summary>
    public static IEnumerable<IOperation> Enclosing(IOperation operation)
    {
        for (var round = Around(operation); round is not null; round = Around(round))
        {
            yield return round;
        }
    }

    /// <summary>The loops and per-element lambdas around the operation, from the inside out, and then those around the calls of the method of this type in which it stands.</summary>
    public static IEnumerable<IOperation> AllAround(IOperation operation, TypeFacts facts) => AllAround(operation, facts, DeepestCall, withDelegates: false);

    /// <summary>The same, and where the method in which the operation stands is handed on to be called once for each element: <c>seeds.Select(Train)</c>. Such a round is a reference to a method, and what it does stands elsewhere.</summary>
    public static IEnumerable<IOperation> RoundsOf(IOperation operation, TypeFacts facts) => AllAround(operation, facts, DeepestCall, withDelegates: true);

    /// <summary>True when a round trains a model, itself or in a method of this type that it calls.</summary>
    public static bool Trains(IOperation round, TypeFacts facts)
    {
        if (round is IMethodReferenceOperation { Method: var called })
        {
            return Trains(called, facts, DeepestCall) || facts.Torch.Reaches(called.OriginalDefinition, TorchCall.OptimizerStep);
        }

        var clauses = QueryAround(round) ?? round;
        return facts.CallsIn(clauses).Any(call => Trains(call.TargetMethod, facts, DeepestCall))
            || facts.Torch.Reaches(clauses, TorchCall.OptimizerStep);
    }

    /// <summary>The value is the variable of the round, or is made of it.</summary>
    public static bool VariesWith(IOperation value, IOperation round, TypeFacts facts) => VariablesBehind(value, round, facts).Any();

    /// <summary>The variables of the round that the value is made of; the parts of one element count as one variable.</summary>
    public static IEnumerable<ISymbol> VariablesBehind(IOperation value, IOperation round, TypeFacts facts) =>
        VariablesOf(round, facts).Where(variable => SymbolsBehind(value, facts).Contains(variable)).Select(variable => round is IForEachLoopOperation each ? each.Locals[0] : variable);

    /// <summary>The locals and parameters that the value is made of, also by way of others.</summary>
    private static HashSet<ISymbol> SymbolsBehind(IOperation value, TypeFacts facts) => facts.Once(nameof(SymbolsBehind), value, () => new HashSet<ISymbol>(
        ValueIndex.PartsBehind(value, LongestDetour, symbol => facts.Values.Of(symbol).Where(binding => binding.Kind != BindingKind.Opaque))
            .Where(part => part is ILocalReferenceOperation or IParameterReferenceOperation)
            .Select(Variables.Of).OfType<ISymbol>(),
        SymbolEqualityComparer.Default));

    /// <summary>True when the value is the same in every round: made of constants, and of variables and members that the round neither declares nor writes.</summary>
    public static bool IsInvariant(IOperation value, IOperation round, TypeFacts facts) => value.DescendantsAndSelf().All(operation => operation switch
    {
        ILocalReferenceOperation { Local: var local } => !IsDeclaredIn(local, round) && !facts.Values.Of(local).Any(binding => IsIn(binding.Value, round) || binding.Kind == BindingKind.Opaque),
        IParameterReferenceOperation { Parameter: var parameter } => !IsDeclaredIn(parameter, round) && !facts.Values.Of(parameter).Any(binding => IsIn(binding.Value, round)),
        IPropertyReferenceOperation { Property: { } property } when !IsPlain(property) => false,
        IMemberReferenceOperation { Member: var member } => !facts.WritesTo(member).Any(write => IsIn(write.Raw.Operation, round)),
        IInvocationOperation or IIncrementOrDecrementOperation or IAssignmentOperation or IObjectCreationOperation or IAwaitOperation => false,
        _ => true,
    });

    /// <summary>Each clause of a query is a lambda over the result of the one before; one round runs all of them.</summary>
    private static IOperation? QueryAround(IOperation round) =>
        round is IAnonymousFunctionOperation ? round.AncestorsInStatement().FirstOrDefault(parent => parent is ITranslatedQueryOperation) : null;

    /// <summary>The variables that a round sets for itself.</summary>
    private static IReadOnlyList<ISymbol> VariablesOf(IOperation round, TypeFacts facts) => facts.Once(nameof(VariablesOf), round, () => round switch
    {
        IForEachLoopOperation each => each.Locals.ToList<ISymbol>(),
        IForLoopOperation loop => loop.Locals.ToList<ISymbol>(),
        IAnonymousFunctionOperation lambda => lambda.Symbol.Parameters.ToList<ISymbol>(),
        IMethodReferenceOperation reference => reference.Method.Parameters.ToList<ISymbol>(),
        IWhileLoopOperation loop => loop.Descendants().OfType<IIncrementOrDecrementOperation>().Select(increment => Variables.Of(increment.Target)).Where(counter => counter is ILocalSymbol or IParameterSymbol).OfType<ISymbol>().ToList(),
        _ => [],
    });

    /// <summary>Where the method is handed on to be called once for each element: <c>batches.Select(Update)</c>.</summary>
    private static IEnumerable<IMethodReferenceOperation> CalledPerElement(ISymbol owner, TypeFacts facts) =>
        owner is IMethodSymbol method && facts.Values.IsDelegate(method) ? facts.UsesOf(method).OfType<IMethodReferenceOperation>().Where(IsCalledPerElement) : [];

    private static IEnumerable<IOperation> AllAround(IOperation operation, TypeFacts facts, int depth, bool withDelegates) =>
        depth > 0 && facts.Owners.Of(operation) is { } owner ? Enclosing(operation).Concat(RoundsAround(owner, facts, depth, withDelegates)) : Enclosing(operation);

    /// <summary>The rounds around the calls of a method, each once.</summary>
    private static IReadOnlyList<IOperation> RoundsAround(ISymbol owner, TypeFacts facts, int depth, bool withDelegates) => facts.Once($"rounds {depth} calls away, {withDelegates}", owner, () =>
    {
        var uses = withDelegates ? CalledPerElement(owner, facts).ToList() : [];
        return facts.CallsTo(owner).SelectMany(call => AllAround(call, facts, depth - 1, withDelegates))
            .Concat(uses.SelectMany(use => AllAround(use, facts, depth - 1, withDelegates).Prepend(use)))
            .Distinct().ToList();
    });

    private static bool Trains(IMethodSymbol called, TypeFacts facts, int depth) =>
        facts.Session.Trains(called)
        || (depth > 0 && SymbolEqualityComparer.Default.Equals(called.ContainingType, facts.Type)
            && facts.Owners.CallsIn(called.OriginalDefinition).Any(call => Trains(call.TargetMethod, facts, depth - 1)));

    public static bool IsIn(IOperation operation, IOperation round) =>
        operation.Syntax.SyntaxTree == round.Syntax.SyntaxTree && round.Syntax.Span.Contains(operation.Syntax.Span);

    /// <summary>The variable is another one in every round.</summary>
    public static bool IsDeclaredIn(ISymbol symbol, IOperation round) => IsDeclaredIn(symbol, round.Syntax.SyntaxTree, round.Syntax.Span);

    /// <summary>The variable is declared somewhere inside the declaration of a method or local function.</summary>
    public static bool IsDeclaredIn(ISymbol symbol, SyntaxReference around) => IsDeclaredIn(symbol, around.SyntaxTree, around.Span);

    private static bool IsDeclaredIn(ISymbol symbol, SyntaxTree tree, TextSpan around) =>
        symbol.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == tree && around.Contains(declaration.Span));

    /// <summary>A property of other people's types is taken for a value; one of ours has to be an automatic one, or the settings that a derived type is asked for.</summary>
    private static bool IsPlain(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.IsEmpty
        || property.IsAutomatic()
        || (property is { IsAbstract: true, ContainingType.TypeKind: TypeKind.Class, Type: { IsReferenceType: true } settings } && SettingsTypes.Includes(settings.Name));

    private static bool IsCalledPerElement(IOperation function) =>
        TakerOf(function) is { } method && (method.ContainingType is { Name: "Enumerable" or "ParallelEnumerable" or "Parallel" or "Queryable" or "ImmutableArrayExtensions" } || method.Name is "ForEach" or "ConvertAll");

    /// <summary>The method that is given the lambda, or the method by its name.</summary>
    private static IMethodSymbol? TakerOf(IOperation function) =>
        function.AroundDelegate() is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } ? method : null;
}
