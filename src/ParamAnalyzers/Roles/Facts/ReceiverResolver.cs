using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>Tells whose member is accessed.</summary>
internal sealed class ReceiverResolver(Session session, INamedTypeSymbol type, ValueIndex index, IReadOnlyList<BodyScan> bodies)
{
    private Dictionary<ISymbol, int>? _firstTraining;

    public Receiver Of(ISymbol symbol, IOperation target) => target.Instance()?.Unwrap() switch
    {
        null => symbol is IParameterSymbol || type.IsOrInherits(symbol.ContainingType?.OriginalDefinition) ? Receiver.Own : Receiver.Foreign,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => Receiver.Fresh,
        IInstanceReferenceOperation => Receiver.Own,
        IObjectCreationOperation => Receiver.Fresh,
        ILocalReferenceOperation { Local: var local } => IsCreatedHere(local) && !IsTrainedBefore(local, target) ? Receiver.Fresh : Receiver.Foreign,
        _ => Receiver.Foreign,
    };

    private bool IsCreatedHere(ILocalSymbol local)
    {
        var bindings = index.Of(local);
        foreach (var binding in bindings)
        {
            if (binding.Kind != BindingKind.Value || !IsCreation(binding.Value.Unwrap()))
            {
                return false;
            }
        }

        return bindings.Count > 0;
    }

    private bool IsCreation(IOperation value) => value switch
    {
        IWithOperation or ITypeParameterObjectCreationOperation => true,
        IConditionalOperation { WhenTrue: var one, WhenFalse: { } other } => IsCreation(one.Unwrap()) && IsCreation(other.Unwrap()),
        ISwitchExpressionOperation { Arms: var arms } => arms.All(arm => arm.Value.Unwrap() is IThrowOperation || IsCreation(arm.Value.Unwrap())),
        _ when ModuleType.IsNew(value, session.TorchSharp) => true,
        IInvocationOperation call => PhaseVocabulary.Of(call.TargetMethod.Name) is Phases.Restoration || call.TargetMethod.Name == nameof(MemberwiseClone) || (SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, type) && index.TraceToSingle(call) is IObjectCreationOperation),
        _ => false,
    };

    private bool IsTrainedBefore(ILocalSymbol local, IOperation place) =>
        (_firstTraining ??= FindTraining()).TryGetValue(local, out var position) && position < place.Syntax.SpanStart;

    /// <summary>Where each local is first trained: as the receiver, or as an argument of a call that trains.</summary>
    private Dictionary<ISymbol, int> FindTraining()
    {
        var found = new Dictionary<ISymbol, int>(SymbolEqualityComparer.Default);
        foreach (var body in bodies)
        {
            foreach (var (operation, _) in body.Invocations)
            {
                if (operation is IInvocationOperation { TargetMethod.Name: "parameters" } asked && TorchSharpSymbols.Owns(asked.TargetMethod))
                {
                    // Who asks for the parameters is an optimizer.
                    Note(asked.Instance, asked, found);
                }

                if (operation is IInvocationOperation call && session.Shapes.IsTrainingName(call.TargetMethod.Name))
                {
                    Note(call.Instance, call, found);
                    foreach (var argument in call.Arguments)
                    {
                        Note(argument.Value, call, found);
                    }
                }
            }
        }

        return found;
    }

    private static void Note(IOperation? value, IInvocationOperation call, Dictionary<ISymbol, int> found)
    {
        if (value?.Unwrap() is ILocalReferenceOperation { Local: var local }
            && (!found.TryGetValue(local, out var position) || call.Syntax.SpanStart < position))
        {
            found[local] = call.Syntax.SpanStart;
        }
    }
}
