using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.LearnedParameters;

/// <summary>
/// A flag that training raises, <c>IsFitted</c>, and that one method of prediction asks before it refuses. A number is never missing, and zero may be a fine start;
/// but where one method refuses, another method that reads the same numbers without asking has probably forgotten to.
/// </summary>
internal sealed class TrainedFlag
{
    /// <summary>What such flags are called.</summary>
    public static WordSet Names { get; } = new("trained", "fitted", "learned");

    private readonly TypeFacts _facts;
    private readonly HashSet<ISymbol> _asking;

    private TrainedFlag(ISymbol symbol, IEnumerable<ISymbol> asking, TypeFacts facts)
    {
        Symbol = symbol;
        _asking = new HashSet<ISymbol>(asking, SymbolEqualityComparer.Default);
        _facts = facts;
    }

    public ISymbol Symbol { get; }

    /// <summary>The flag of the type; null when it has none, or when nobody refuses because of it.</summary>
    public static TrainedFlag? Of(TypeFacts facts) => facts.Writes
        .Where(write => write.Receiver == Receiver.Own
            && write.Symbol is { IsStatic: false } flag && flag.ValueType()?.SpecialType == SpecialType.System_Boolean && Names.HasWordOf(flag.Name)
            && write.Raw.Value?.ConstantValue is { HasValue: true, Value: true }
            && facts.PhasesOf(write.Raw.Callable) == Phases.Training)
        .Select(write => new TrainedFlag(write.Symbol, facts.Bodies.Where(body => body.Reads.Exists(read => SymbolEqualityComparer.Default.Equals(read.Member, write.Symbol))).Select(body => body.Owner), facts))
        .FirstOrDefault(flag => facts.Bodies.Any(flag.Refuses));

    /// <summary>True for a number that training assigns anew, and nothing but training.</summary>
    public bool Covers(ISymbol member) =>
        member.ValueType()?.IsFloating() == true
        && _facts.WritesTo(member).ToList() is { Count: > 0 } writes
        && writes.TrueForAll(write => write.Raw.Operation is ISimpleAssignmentOperation or IDeconstructionAssignmentOperation && _facts.PhasesOf(write.Raw.Callable) == Phases.Training);

    /// <summary>The body asks for the flag or for anything else that the type keeps, or calls a method of the type that asks, throws or trains.</summary>
    public bool IsAskedIn(BodyScan body) =>
        _asking.Contains(body.Owner)
        || body.Operations.Exists(operation => operation is IBinaryOperation comparison && (Selection.IsOrdering(comparison) || comparison.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals) && (IsOwnState(comparison.LeftOperand) || IsOwnState(comparison.RightOperand)))
        || body.Operations.Exists(operation => operation is ISwitchExpressionOperation or ISwitchOperation or IAwaitOperation)
        || body.Calls.Exists(call => _asking.Contains(call.Callee) || _facts.Owners.Throws(call.Callee) || (call.Callee.MethodKind == MethodKind.Ordinary && _facts.PhasesOf(call.Callee).Includes(Phases.Training)));

    private bool IsOwnState(IOperation operand) => operand.Unwrap().ReferencedMember() is { } member && SymbolEqualityComparer.Default.Equals(member.ContainingType, _facts.Type);

    /// <summary>A method of prediction asks and throws, or calls what does.</summary>
    private bool Refuses(BodyScan body) =>
        _facts.PhasesOf(body.Owner).IsSubsetOf(Phases.Prediction)
        && body.Calls.Select(call => (ISymbol)call.Callee).Prepend(body.Owner).Any(method => _asking.Contains(method) && _facts.Owners.Throws(method));
}
