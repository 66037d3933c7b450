using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>The mode of one model: training after its creation, until somebody switches it.</summary>
internal sealed class ModeTable(ISymbol model, TypeFacts facts) : StateTable
{
    /// <summary>What a call that may switch the mode has in its name.</summary>
    private static readonly WordSet ModeWords = new("train", "retrain", "pretrain", "fit", "eval", "mode");

    /// <summary>As the caller left it.</summary>
    public const int Entry = 1;

    /// <summary>Created here: in training mode, and nobody has said so.</summary>
    public const int Fresh = 2;

    /// <summary>Created and restored from a file: in training mode still.</summary>
    public const int Loaded = 4;

    public const int Training = 8;

    public const int Evaluation = 16;

    /// <summary>The modes in which layers drop and statistics change.</summary>
    public const int AnyTraining = Fresh | Loaded | Training;

    public override int Start => Entry;

    /// <summary>The modes in which a model may be right before an operation of the body.</summary>
    public static int At(IOperation place, ISymbol model, BodyGraph body, TypeFacts facts) =>
        facts.Once(nameof(ModeTable), model, body.Owner, () => new StateMap(body.Flow, new ModeTable(model, facts))).At(place);

    public override int After(int states, IOperation operation) => operation switch
    {
        IInvocationOperation call => AfterCall(states, call),
        IObjectCreationOperation creation when !TorchSharpSymbols.Owns(creation.Type!) && creation.Arguments.Any(argument => argument.Value.Names(model)) => states | Unknown,
        ISimpleAssignmentOperation assignment when assignment.Target.Names(model) => OfValue(states, assignment.Value),
        ISimpleAssignmentOperation assignment when assignment.Value.Names(model) => states | Unknown,
        _ => states,
    };

    private int AfterCall(int states, IInvocationOperation call)
    {
        var kind = facts.Session.TorchSharp.Classify(call);
        if (TorchSharpSymbols.ReceiverOf(call) is { } receiver && receiver.Names(model))
        {
            return kind switch
            {
                TorchCall.TrainMode => Training,
                TorchCall.EvalMode => Evaluation,
                TorchCall.SomeMode => Unknown,
                TorchCall.Restore => (states & Fresh) != 0 ? (states & ~Fresh) | Loaded : states,
                TorchCall.None when !TorchSharpSymbols.Owns(call.TargetMethod) => AfterOwnMethod(states, call),
                _ => states,
            };
        }

        if (facts.Owners.IsOwn(call))
        {
            return TorchCalls.NameIn(call, model) is { } name ? AfterOwn(states, call.TargetMethod.OriginalDefinition, name) : states;
        }

        return !TorchSharpSymbols.Owns(call.TargetMethod) && call.Arguments.Any(argument => argument.Value.Names(model)) ? states | Unknown : states;
    }

    /// <summary>A method of this type switches the mode one way, the other way, not at all, or both ways: then nobody knows.</summary>
    private int AfterOwn(int states, IMethodSymbol method, ISymbol name)
    {
        var trains = Switches(method, name, TorchCall.TrainMode);
        var evaluates = Switches(method, name, TorchCall.EvalMode);
        var restores = Switches(method, name, TorchCall.Restore);
        return Switches(method, name, TorchCall.SomeMode) || (trains && evaluates) ? Unknown
            : trains ? Training
            : evaluates ? Evaluation
            : restores && (states & Fresh) != 0 ? (states & ~Fresh) | Loaded
            : states;
    }

    private bool Switches(IMethodSymbol method, ISymbol name, TorchCall kind) => facts.Once($"switches, {kind}", name, method, () =>
        IsDoneIn(method, name, kind)
        || facts.Owners.OwnCallsIn(method).Any(call =>
            !SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method)
            && TorchCalls.NameIn(call, name) is { } passed && IsDoneIn(call.TargetMethod.OriginalDefinition, passed, kind)));

    private bool IsDoneIn(IMethodSymbol method, ISymbol name, TorchCall kind) =>
        facts.Torch.UsesIn(method).Any(use => use.Kind == kind && SymbolEqualityComparer.Default.Equals(use.Receiver, name));

    /// <summary>A method that a module declares may switch its own mode.</summary>
    private static int AfterOwnMethod(int states, IInvocationOperation call) =>
        PhaseVocabulary.Trains(call.TargetMethod.Name)
        || call.TargetMethod.DeclaringSyntaxReferences.Any(declaration => declaration.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>().Any(inner => inner.CalledName() is { } name && ModeWords.HasWordOf(name)))
            ? Unknown
            : states;

    private int OfValue(int states, IOperation value)
    {
        var source = value.Unwrap();
        if (source is IInvocationOperation call)
        {
            var kind = facts.Session.TorchSharp.Classify(call);
            if (kind is TorchCall.Move or TorchCall.Restore && TorchSharpSymbols.CalledOn(call) is { } receiver)
            {
                var before = receiver.Names(model) ? states : OfValue(states, receiver);
                return kind == TorchCall.Restore && (before & Fresh) != 0 ? (before & ~Fresh) | Loaded : before;
            }

            if (facts.Owners.IsOwn(call))
            {
                return OfFactory(call);
            }
        }

        return source switch
        {
            IObjectCreationOperation created when facts.Session.TorchSharp.IsModule(created.Type) => Fresh,
            IInvocationOperation { TargetMethod: var factory } when TorchSharpSymbols.Owns(factory) && factory.IsStatic && !factory.IsExtensionMethod && facts.Session.TorchSharp.IsModule(factory.ReturnType) => Fresh,
            ILiteralOperation { ConstantValue: { HasValue: true, Value: null } } => 0,
            _ => Unknown,
        };
    }

    /// <summary>A method of this type that makes a model, restores it perhaps, and returns it.</summary>
    private int OfFactory(IInvocationOperation call)
    {
        var method = call.TargetMethod.OriginalDefinition;
        var sources = new List<IOperation>(1);
        if (!facts.Values.TryTrace(call, sources) || !sources.TrueForAll(source => source is IObjectCreationOperation made && facts.Session.TorchSharp.IsModule(made.Type)))
        {
            return Unknown;
        }

        bool Does(TorchCall kind) => facts.Torch.Reaches(method, kind);
        return Does(TorchCall.SomeMode) || (Does(TorchCall.TrainMode) && Does(TorchCall.EvalMode)) ? Unknown
            : Does(TorchCall.TrainMode) ? Training
            : Does(TorchCall.EvalMode) ? Evaluation
            : Does(TorchCall.Restore) ? Loaded
            : Fresh;
    }

    /// <summary>True for a call of a method of this type that puts the model into training mode itself.</summary>
    public bool Trains(IInvocationOperation call) =>
        facts.Owners.IsOwn(call) && TorchCalls.NameIn(call, model) is { } name && Switches(call.TargetMethod.OriginalDefinition, name, TorchCall.TrainMode);
}
