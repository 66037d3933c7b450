using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>A member that a write changes.</summary>
/// <param name="Symbol">The member.</param>
/// <param name="Access">Whether it is written as a whole or its content is changed.</param>
/// <param name="Target">The reference to the member.</param>
/// <param name="Place">Where the write stands: the reference itself, or the alias through which it is written.</param>
internal readonly record struct WrittenMember(ISymbol Symbol, Access Access, IOperation Target, IOperation Place)
{
    public WrittenMember(ISymbol symbol, Access access, IOperation target)
        : this(symbol, access, target, target)
    {
    }
}

/// <summary>Finds the member behind a write: through elements, views, aliases, <c>ref</c> locals and value-type members.</summary>
internal readonly struct WriteResolver(ValueIndex index)
{
    private const int MostSteps = 16;

    /// <summary>Adds the members that the write changes, the innermost first.</summary>
    public void Resolve(RawWrite write, List<WrittenMember> members) =>
        Resolve(write.Target, write, write.ChangesContent ? Access.Mutate : Access.Write, alias: null, members);

    private void Resolve(IOperation? operation, RawWrite write, Access access, IOperation? alias, List<WrittenMember> members)
    {
        for (var steps = 0; operation is not null && steps < MostSteps; steps++)
        {
            operation = operation.Unwrap();
            if (operation is ILocalReferenceOperation or IParameterReferenceOperation)
            {
                alias ??= operation;
            }

            // A copy that is made on one of the ways is what is written on that way.
            if (operation is IConditionalOperation { WhenTrue: var taken, WhenFalse: { } otherwise } && access == Access.Mutate && taken.Unwrap() is IMemberReferenceOperation && otherwise.Unwrap() is IMemberReferenceOperation)
            {
                Resolve(taken, write, access, alias, members);
                operation = otherwise;
                continue;
            }

            var known = members.Count;
            var next = Step(operation, write, ref access, members);
            if (alias is not null && members.Count > known && !ReferenceEquals(alias, operation))
            {
                members[known] = members[known] with { Place = alias };
            }

            operation = next;
        }
    }

    private IOperation? Step(IOperation operation, RawWrite write, ref Access access, List<WrittenMember> members)
    {
        switch (operation)
        {
            case IFieldInitializerOperation field:
                foreach (var symbol in field.InitializedFields)
                {
                    members.Add(new WrittenMember(symbol, access, operation));
                }

                return null;
            case IPropertyInitializerOperation property:
                foreach (var symbol in property.InitializedProperties)
                {
                    members.Add(new WrittenMember(symbol, access, operation));
                }

                return null;
            case var _ when ContentMutators.ContainerOf(operation) is { } container:
                access = Access.Mutate;
                return container;
            case IFieldReferenceOperation or IPropertyReferenceOperation:
                members.Add(new WrittenMember(((IMemberReferenceOperation)operation).Member, access, operation));
                access = Access.Mutate;
                return OuterValue(operation.Instance());
            case IParameterReferenceOperation { Parameter: var parameter }:
                if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, write.Callable))
                {
                    members.Add(new WrittenMember(parameter, access, operation));
                    return null;
                }

                return access == Access.Mutate || parameter.RefKind == RefKind.Ref ? Alias(parameter) : null;
            case ILocalReferenceOperation { Local: var local }:
                return access == Access.Mutate || local.IsRef ? Alias(local) : null;
            case ICoalesceOperation { WhenNull: var missing } given when access == Access.Mutate && missing.Unwrap() is IThrowOperation:
                return given.Value;
            case IInvocationOperation call when access == Access.Mutate:
                members.Add(new WrittenMember(call.TargetMethod, access, operation));
                return null;
            default:
                return null;
        }
    }

    /// <summary>Writing a member of a struct changes the place that holds the struct.</summary>
    private static IOperation? OuterValue(IOperation? instance) =>
        instance is { Type.IsValueType: true } && instance.Unwrap() is not IInstanceReferenceOperation ? instance : null;

    /// <summary>What a local or parameter stands for, when it stands for one thing.</summary>
    private IOperation? Alias(ISymbol symbol) =>
        index.Of(symbol.OriginalDefinition) is [{ Kind: BindingKind.Value or BindingKind.Element, Value: var value }] ? value : null;
}
