using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Rules;

/// <summary>What an operation does to its target.</summary>
internal enum TargetUse
{
    /// <summary>Calls a method, or a constructor by <c>: this(…)</c> and <c>: base(…)</c>.</summary>
    Call,

    /// <summary>Creates an object.</summary>
    Creation,

    /// <summary>Writes a member, an element, a variable.</summary>
    Write,
}

/// <summary>
/// What an operation is about, wherever it stands: the method that it calls, the constructor that it runs, the member that it writes.
/// A code base has far fewer targets than operations, so whatever follows from the target is asked once.
/// </summary>
internal readonly struct Target(TargetUse use, ISymbol? symbol, Session session)
{
    public TargetUse Use { get; } = use;

    /// <summary>The definition of the method, constructor or member; the created type where no constructor resolves; null for writes of elements, variables and tuples.</summary>
    public ISymbol? Symbol { get; } = symbol;

    public Session Session { get; } = session;

    /// <summary>What calls of the method mean in ML.NET.</summary>
    public MlNetCall MlNet { get; } = use == TargetUse.Call ? session.MlNet.Classify((IMethodSymbol)symbol!) : MlNetCall.None;

    /// <summary>What calls of the method or constructor do in TorchSharp, as far as that does not depend on their arguments.</summary>
    public TorchCall Torch { get; } = symbol is IMethodSymbol method ? session.TorchSharp.MeaningOf(method) : TorchCall.None;

    /// <summary>True when the target means something to a library.</summary>
    public bool IsOfLibrary => MlNet != MlNetCall.None || Torch != TorchCall.None;

    /// <summary>True when operations on the target may give a seed: an argument of a parameter that is one, or what is assigned to a member that is one.</summary>
    public bool TakesSeed { get; } = IsSeed(use, symbol, session.Roles);

    /// <summary>The method that is called; null for creations and writes.</summary>
    public IMethodSymbol? Called => Use == TargetUse.Call ? (IMethodSymbol?)Symbol : null;

    /// <summary>The type of the object that is created; null for calls and writes.</summary>
    public INamedTypeSymbol? Created => Use == TargetUse.Creation ? Symbol as INamedTypeSymbol ?? Symbol?.ContainingType : null;

    /// <summary>The member that is written; null for calls and creations, and for what is no member.</summary>
    public ISymbol? Written => Use == TargetUse.Write ? Symbol : null;

    /// <summary>The parameters of the method or constructor; none for writes.</summary>
    public ImmutableArray<IParameterSymbol> Parameters => Symbol is IMethodSymbol method ? method.Parameters : ImmutableArray<IParameterSymbol>.Empty;

    public static Target Of(IOperation operation, Session session)
    {
        var (use, symbol) = Identify(operation);
        return new Target(use, symbol, session);
    }

    /// <summary>What the operation does to which symbol, without asking what that means. Asked of every operation, and kinds are cheaper to tell apart than types.</summary>
    public static (TargetUse Use, ISymbol? Symbol) Identify(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.Invocation:
                return (TargetUse.Call, ((IInvocationOperation)operation).TargetMethod.OriginalDefinition);
            case OperationKind.ObjectCreation:
                var creation = (IObjectCreationOperation)operation;
                return (TargetUse.Creation, (ISymbol?)creation.Constructor?.OriginalDefinition ?? creation.Type?.OriginalDefinition);
            case OperationKind.Increment:
            case OperationKind.Decrement:
                return (TargetUse.Write, MemberOf(((IIncrementOrDecrementOperation)operation).Target));
            default:
                return (TargetUse.Write, MemberOf(((IAssignmentOperation)operation).Target));
        }
    }

    private static ISymbol? MemberOf(IOperation written) =>
        written.Kind is OperationKind.LocalReference or OperationKind.ArrayElementReference ? null : (written as IMemberReferenceOperation)?.Member.OriginalDefinition;

    private static bool IsSeed(TargetUse use, ISymbol? symbol, RoleResolver roles)
    {
        if (use == TargetUse.Write)
        {
            return symbol is IFieldSymbol or IPropertySymbol && SeedVocabulary.IsSeed(symbol, roles);
        }

        if (symbol is IMethodSymbol method)
        {
            foreach (var parameter in method.Parameters)
            {
                if (SeedVocabulary.IsSeed(parameter, roles))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
