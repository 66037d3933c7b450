using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules;

/// <summary>
/// A cheap look at one operation while the compiler passes by. Most types have nothing that a rule could speak about;
/// only where some rule is triggered are the bodies walked and the facts gathered. A glance may be wrong in one direction only: it may see too much.
/// </summary>
internal readonly struct Glance(IOperation operation, ISymbol member, TypeVisit visit)
{
    public IOperation Operation { get; } = operation;

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
        for (var depth = 0; current is not null && depth < 16; depth++)
        {
            current = current.Unwrap();
            switch (current)
            {
                case IArrayElementReferenceOperation element:
                    (current, isContent) = (element.ArrayReference, true);
                    break;
                case IPropertyReferenceOperation { Arguments.IsEmpty: false } indexer:
                    (current, isContent) = (indexer.Instance, true);
                    break;
                case IImplicitIndexerReferenceOperation indexer:
                    (current, isContent) = (indexer.Instance, true);
                    break;
                case var _ when ContentMutators.ViewedBy(current) is { } viewed:
                    (current, isContent) = (viewed, true);
                    break;
                case IMemberReferenceOperation reference:
                    return MayBe(reference, role) && MayRunIn(phases);
                case ILocalReferenceOperation { Local: var local }:
                    return (isContent || local.IsRef) && MayBeAlias(local) && MayRunIn(phases);
                case IParameterReferenceOperation { Parameter: var parameter }:
                    return (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, member))
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
        var isOwn = reference.Instance?.Unwrap() is null or IInstanceReferenceOperation;
        if (isOwn && visit.IsTrainer)
        {
            return role == Role.Hyperparameter ? OriginInference.MayBeHyperparameter(reference.Member) : OriginInference.MayBeLearned(reference.Member);
        }

        return Session.Roles.Declared(reference.Member).IsKnown
            || (role == Role.Hyperparameter
                ? visit.IsTrainer && MemberVocabulary.SuggestsHyperparameter(reference.Member.Name)
                : MemberVocabulary.IsCertainlyLearned(reference.Member.Name));
    }

    /// <summary>The phase that the method states, or true when only its callers could tell.</summary>
    private bool MayRunIn(Phases phases)
    {
        if (member is not IMethodSymbol method)
        {
            return false;
        }

        return method.MethodKind switch
        {
            MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.PropertySet => phases.Includes(Phases.Configuration),
            MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation =>
                method.DeclaredAccessibility == Accessibility.Private || Session.Shapes.PhaseOf(method) is var phase && (phase == Phases.None || phase.Includes(phases)),
            _ => true,
        };
    }

    /// <summary>A local that is declared with something new stands for nothing else. Read as syntax: nothing is bound for a glance.</summary>
    private static bool MayBeAlias(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is not [var declaration]
        || declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: ObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax or CollectionExpressionSyntax };
}
