using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>One reading of a member of the type itself.</summary>
internal readonly record struct MemberRead(ISymbol Member, ISymbol Callable, IOperation Operation);

/// <summary>The one walk over the operations of a member. Everything that rules know about a body was noted here.</summary>
internal sealed class BodyScan
{
    /// <summary>More operations than this in one body are a table or generated code; what is in them is unknown.</summary>
    private const int MostOperations = 200_000;

    private readonly bool _notesReads;
    private readonly INamedTypeSymbol _type;

    private BodyScan(INamedTypeSymbol type, ISymbol owner, ImmutableArray<IOperation> blocks, bool notesReads)
    {
        Blocks = blocks;
        _type = type;
        _notesReads = notesReads;
        Owner = owner;
    }

    /// <summary>The method, accessor, field or property that the body belongs to.</summary>
    public ISymbol Owner { get; }

    /// <summary>The operations of the body.</summary>
    public ImmutableArray<IOperation> Blocks { get; }

    /// <summary>Everything in the body, each operation before its parts. Rules that look for something read this list instead of walking again.</summary>
    public List<IOperation> Operations { get; } = new();

    public BodyBindings Bindings { get; } = new();

    /// <summary>Everything that is written to, still as it stands in the source; what it means is found when the whole type is known.</summary>
    public List<RawWrite> Writes { get; } = new();

    /// <summary>Members of the type itself that are read, with the callable that reads them.</summary>
    public List<MemberRead> Reads { get; } = new();

    /// <summary>Calls and delegate references between methods of the type.</summary>
    public List<(ISymbol Caller, IMethodSymbol Callee)> Calls { get; } = new();

    /// <summary>Invocations and object creations with the callable that makes them, in the order of the source.</summary>
    public List<(IOperation Operation, ISymbol Callable)> Invocations { get; } = new();

    public static List<BodyScan> Of(INamedTypeSymbol type, List<(ISymbol Owner, ImmutableArray<IOperation> Blocks)> bodies, bool notesReads)
    {
        var work = new Stack<(IOperation Operation, ISymbol Callable)>();
        return bodies.ConvertAll(body =>
        {
            var scan = new BodyScan(type, body.Owner, body.Blocks, notesReads);
            foreach (var block in body.Blocks)
            {
                work.Clear();
                scan.Walk(block, work);
            }

            return scan;
        });
    }

    private void Walk(IOperation root, Stack<(IOperation Operation, ISymbol Callable)> work)
    {
        work.Push((root, Owner));
        while (work.Count > 0 && Operations.Count < MostOperations)
        {
            var (operation, callable) = work.Pop();
            Operations.Add(operation);
            if (operation.Kind == OperationKind.LocalFunction && ((ILocalFunctionOperation)operation).Symbol is var function && PhaseVocabulary.Of(function.Name) != Phases.None)
            {
                callable = function;
            }

            Note(operation, callable);
            foreach (var child in operation.ChildOperations.Reverse())
            {
                work.Push((child, callable));
            }
        }
    }

    private void Note(IOperation operation, ISymbol callable)
    {
        switch (operation.Kind)
        {
            case OperationKind.FieldReference:
            case OperationKind.PropertyReference:
            case OperationKind.ParameterReference:
                NoteRead(operation, callable);
                break;
            case OperationKind.Invocation:
                NoteCall(((IInvocationOperation)operation).TargetMethod, callable);
                Invocations.Add((operation, callable));
                RawWrite.CollectFromCall((IInvocationOperation)operation, callable, Writes);
                break;
            case OperationKind.ObjectCreation:
                Invocations.Add((operation, callable));
                break;
            case OperationKind.MethodReference:
                NoteCall(((IMethodReferenceOperation)operation).Method, callable);
                BindingCollector.Collect(operation, callable, Bindings);
                break;
            case OperationKind.SimpleAssignment:
            case OperationKind.CompoundAssignment:
            case OperationKind.CoalesceAssignment:
            case OperationKind.DeconstructionAssignment:
            case OperationKind.Increment:
            case OperationKind.Decrement:
            case OperationKind.FieldInitializer:
            case OperationKind.PropertyInitializer:
                RawWrite.Collect(operation, callable, Writes);
                BindingCollector.Collect(operation, callable, Bindings);
                break;
            case OperationKind.Argument:
                RawWrite.CollectFromArgument((IArgumentOperation)operation, callable, Writes);
                BindingCollector.Collect(operation, callable, Bindings);
                break;
            case OperationKind.VariableDeclarator:
            case OperationKind.Loop:
            case OperationKind.DeclarationPattern:
            case OperationKind.RecursivePattern:
            case OperationKind.Return:
            case OperationKind.YieldReturn:
            case OperationKind.AddressOf:
            case OperationKind.Labeled:
                BindingCollector.Collect(operation, callable, Bindings);
                break;
        }
    }

    private void NoteRead(IOperation operation, ISymbol callable)
    {
        if (operation is IPropertyReferenceOperation { Property: { } property } && SymbolEqualityComparer.Default.Equals(property.ContainingType, _type))
        {
            NoteAccessorCall(property, callable);
        }

        if (_notesReads && operation.ReferencedMember() is { } member && !SymbolEqualityComparer.Default.Equals(member.ContainingSymbol, Owner) && !RawWrite.IsWholeTarget(operation))
        {
            Reads.Add(new MemberRead(member, callable, operation));
        }
    }

    private void NoteCall(IMethodSymbol callee, ISymbol callable)
    {
        var definition = callee.OriginalDefinition;
        if (SymbolEqualityComparer.Default.Equals(definition.ContainingType, _type))
        {
            Calls.Add((callable, definition));
        }
    }

    private void NoteAccessorCall(IPropertySymbol property, ISymbol callable)
    {
        if (property.GetMethod is { } getter)
        {
            Calls.Add((callable, getter.OriginalDefinition));
        }

        if (property.SetMethod is { } setter)
        {
            Calls.Add((callable, setter.OriginalDefinition));
        }
    }
}
