using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>Finds the member behind a write: through elements, views, aliases, <c>ref</c> locals and value-type members.</summary>
internal readonly struct WriteResolver(ValueIndex index)
{
    private const int MostSteps = 16;

    /// <summary>Adds the members that the write changes, the innermost first.</summary>
    public void Resolve(RawWrite write, List<(ISymbol Symbol, Access Access, IOperation Target)> members)
    {
        var operation = (IOperation?)write.Target;
        var access = write.ChangesContent ? Access.Mutate : Access.Write;
        for (var steps = 0; operation is not null && steps < MostSteps; steps++)
        {
            operation = Step(operation.Unwrap(), write, ref access, members);
        }
    }

    private IOperation? Step(IOperation operation, RawWrite write, ref Access access, List<(ISymbol Symbol, Access Access, IOperation Target)> members)
    {
        switch (operation)
        {
            case IFieldInitializerOperation field:
                foreach (var symbol in field.InitializedFields)
                {
                    members.Add((symbol, access, operation));
                }

                return null;
            case IPropertyInitializerOperation property:
                foreach (var symbol in property.InitializedProperties)
                {
                    members.Add((symbol, access, operation));
                }

                return null;
            case IArrayElementReferenceOperation element:
                access = Access.Mutate;
                return element.ArrayReference;
            case IImplicitIndexerReferenceOperation implicitIndexer:
                access = Access.Mutate;
                return implicitIndexer.Instance;
            case IPropertyReferenceOperation { Arguments.IsEmpty: false } indexer:
                access = Access.Mutate;
                return indexer.Instance;
            case var _ when ContentMutators.ViewedBy(operation) is { } viewed:
                access = Access.Mutate;
                return viewed;
            case IFieldReferenceOperation or IPropertyReferenceOperation:
                members.Add((((IMemberReferenceOperation)operation).Member, access, operation));
                access = Access.Mutate;
                return OuterValue(operation.Instance());
            case IParameterReferenceOperation { Parameter: var parameter }:
                if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, write.Callable))
                {
                    members.Add((parameter, access, operation));
                    return null;
                }

                return access == Access.Mutate || parameter.RefKind == RefKind.Ref ? Alias(parameter) : null;
            case ILocalReferenceOperation { Local: var local }:
                return access == Access.Mutate || local.IsRef ? Alias(local) : null;
            case IInvocationOperation call when access == Access.Mutate:
                members.Add((call.TargetMethod, access, operation));
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
