using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ParamAnalyzers.Infrastructure;

/// <summary>What a call or creation gives to a parameter, or an initializer to a member.</summary>
/// <param name="Symbol">The parameter or member.</param>
/// <param name="Value">What it is given.</param>
/// <param name="IsWritten">False for the default of a parameter.</param>
internal readonly record struct Setting(ISymbol Symbol, IOperation Value, bool IsWritten);

/// <summary>Calls and creations: what is called, what it is given, what it works on.</summary>
internal static class CallExtensions
{
    /// <summary>A method of LINQ on sequences in memory, also of its parallel kind.</summary>
    public static bool IsLinq(this IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable" or "ParallelEnumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>The arguments of a call or creation; none for anything else.</summary>
    public static ImmutableArray<IArgumentOperation> Arguments(this IOperation operation) => operation switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    /// <summary>The method that is called, or the constructor.</summary>
    public static IMethodSymbol? Callee(this IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };

    /// <summary>What is set together: the arguments of a call or creation, defaults among them, and the members of an initializer.</summary>
    public static IEnumerable<Setting> Settings(this IOperation operation)
    {
        foreach (var argument in operation.Arguments())
        {
            if (argument.Parameter is { } parameter)
            {
                yield return new Setting(parameter, argument.Value, argument.ArgumentKind == ArgumentKind.Explicit);
            }
        }

        foreach (var member in (operation as IObjectCreationOperation)?.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (member is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var symbol }, Value: var value })
            {
                yield return new Setting(symbol, value, true);
            }
        }
    }

    /// <summary>What a call works on: its receiver, or the first argument of an extension and of a static method such as <c>Array.Clone</c>.</summary>
    public static IOperation? Source(this IInvocationOperation call) => call.Instance ?? call.Arguments.ArgumentFor(0)?.Value;

    /// <summary>The argument that is bound to the parameter at this place in the declaration, whatever its place in the call.</summary>
    public static IArgumentOperation? ArgumentFor(this ImmutableArray<IArgumentOperation> arguments, int ordinal)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal)
            {
                return argument;
            }
        }

        return null;
    }

    /// <summary>The argument that is bound to the parameter of this name, whatever its place in the call.</summary>
    public static IArgumentOperation? ArgumentFor(this ImmutableArray<IArgumentOperation> arguments, string parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return argument;
            }
        }

        return null;
    }

    /// <summary>What the initializer of the creation gives the member of this name, or null.</summary>
    public static IOperation? InitialValueOf(this IObjectCreationOperation creation, string member) =>
        creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(assignment => assignment.Target is IMemberReferenceOperation { Member.Name: var name } && name == member)?.Value;

    /// <summary>What the initializer, or the parameter of the same name, gives to the member; or null.</summary>
    public static IOperation? ValueOf(this IObjectCreationOperation creation, ISymbol member) =>
        creation.InitialValueOf(member.Name)
        ?? creation.Arguments.FirstOrDefault(argument => string.Equals(argument.Parameter?.Name, member.Name, StringComparison.OrdinalIgnoreCase))?.Value;

    /// <summary><c>new Random()</c>, whose seed differs from run to run.</summary>
    public static bool IsUnseededRandom(this IObjectCreationOperation creation) =>
        creation is { Arguments.IsEmpty: true, Type: { Name: "Random" } type } && type.IsRandom();

    /// <summary>True when a call has a parameter "seed" and leaves it at null.</summary>
    public static bool IsUnseeded(this ImmutableArray<IArgumentOperation> arguments) =>
        arguments.ArgumentFor("seed") is { } seed && (seed.Value.Unwrap().ConstantValue is { HasValue: true, Value: null } || seed.Value.Unwrap() is IDefaultValueOperation { Type.IsValueType: false } or IDefaultValueOperation { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T });
}
