using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Options;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules;

/// <summary>
/// A cheap look at one operation while the compiler passes by. Most types have nothing that a rule could speak about;
/// only where some rule is triggered are the bodies walked and the facts gathered. A glance may be wrong in one direction only: it may see too much.
/// </summary>
internal readonly struct Glance(IOperation operation, ISymbol member, TypeVisit visit, ConfiguredNames names)
{
    public IOperation Operation { get; } = operation;

    /// <summary>The method, accessor, field or property in whose body the operation stands.</summary>
    public ISymbol Member { get; } = member;

    public Session Session => visit.Session;

    /// <summary>True when the source of the type contains one of the words. Asked of each list of words once a type.</summary>
    public bool TypeMentions(string[] words) => visit.Text.Mentions(words);

    /// <summary>True when the operation may write a value of the role in one of the phases.</summary>
    public bool MayWrite(Role role, Phases phases)
    {
        switch (Operation)
        {
            case ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation }:
                return false;
            case IAssignmentOperation { Target: ITupleOperation targets }:
                foreach (var target in targets.Elements)
                {
                    if (MayBe(target, role, phases, isContent: false))
                    {
                        return true;
                    }
                }

                return false;
            case IAssignmentOperation assignment:
                return MayBe(assignment.Target, role, phases, isContent: false);
            case IIncrementOrDecrementOperation increment:
                return MayBe(increment.Target, role, phases, isContent: false);
            case IInvocationOperation call:
                return MayBeChangedBy(call, role, phases);
            default:
                return false;
        }
    }

    private bool MayBeChangedBy(IInvocationOperation call, Role role, Phases phases)
    {
        if (ContentMutators.TargetOf(call) is { } content && MayBe(content, role, phases, isContent: true))
        {
            return true;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out } && MayBe(argument.Value, role, phases, isContent: false))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayBe(IOperation target, Role role, Phases phases, bool isContent)
    {
        var current = target;
        for (var depth = 0; depth < 16; depth++)
        {
            current = current.Unwrap();
            switch (current)
            {
                case var _ when ContentMutators.ContainerOf(current) is { } container:
                    (current, isContent) = (container, true);
                    break;
                case IMemberReferenceOperation reference:
                    return MayBe(reference, role) && MayRunIn(phases);
                case ILocalReferenceOperation { Local: var local }:
                    return (isContent || local.IsRef) && MayBeAlias(local) && MayRunIn(phases);
                case IParameterReferenceOperation { Parameter: var parameter }:
                    return (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, Member))
                        || (isContent && parameter.ContainingSymbol is IMethodSymbol { DeclaredAccessibility: Accessibility.Private or Accessibility.NotApplicable } && MayRunIn(phases));
                case IInvocationOperation call:
                    return isContent && Session.Roles.Declared(call.TargetMethod).IsKnown;
                default:
                    return false;
            }
        }

        return false;
    }

    private bool MayBe(IMemberReferenceOperation reference, Role role)
    {
        var member = reference.Member;
        if (Session.Roles.Declared(member).IsKnown)
        {
            return true;
        }

        if (visit.IsTrainer && reference.Instance?.Unwrap() is null or IInstanceReferenceOperation)
        {
            if (names.RoleNamed(member.Name) is var named and not Role.Unknown)
            {
                return named == role;
            }

            return role == Role.Hyperparameter ? RoleCandidates.MayBeHyperparameter(visit.Type, member) : RoleCandidates.MayBeLearned(member);
        }

        return role == Role.Hyperparameter
            ? MemberVocabulary.IsLearningRate(member.Name) || (visit.IsTrainer && (SettingsTypes.Includes(member.ContainingType.Name) ? !MemberVocabulary.RulesOutHyperparameter(member.Name) : MemberVocabulary.SuggestsHyperparameter(member.Name)))
            : MemberVocabulary.MayBeLearnedElsewhere(member.Name);
    }

    /// <summary>True when the method states one of the phases, or when only its callers could tell.</summary>
    private bool MayRunIn(Phases phases) => Member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.PropertySet } => phases.Includes(Phases.Configuration) || IsInLocalFunction(),
        IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: not Accessibility.Private } or IMethodSymbol { MethodKind: MethodKind.ExplicitInterfaceImplementation } =>
            names.StatedPhase((IMethodSymbol)Member, Session.Shapes) is var phase && (phase == Phases.None || phase.Includes(phases) || IsInLocalFunction()),
        IMethodSymbol => true,
        _ => false,
    };

    /// <summary>A local function can be named after another phase than the method around it.</summary>
    public bool IsInLocalFunction()
    {
        for (var parent = Operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A local that is declared with something new stands for nothing else. Read as syntax: nothing is bound for a glance.</summary>
    private static bool MayBeAlias(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is not [var declaration]
        || declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: ObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax or CollectionExpressionSyntax };
}
