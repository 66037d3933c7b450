using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>PRM1004: whoever passes a seed believes that the result can be repeated.</summary>
internal sealed class DeclaredSeedIgnored : WholeTypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1004_DeclaredSeedIgnored;

    public override bool MayConcern(TypeVisit visit)
    {
        foreach (var member in visit.Members)
        {
            if (member is IMethodSymbol method && IgnoredSeed.MayBePromisedBy(method, visit.Session) && IsOrdinary(method) && IgnoredOrStored(method, visit))
            {
                return true;
            }
        }

        return false;
    }

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        foreach (var method in facts.Members.OfType<IMethodSymbol>().Where(method => IsOrdinary(method) && LearnsOrDraws(method, facts)))
        {
            var seeds = IgnoredSeed.Of(method, facts.Session).Concat(method.Parameters.Where(parameter => IsStoredAndForgotten(parameter, facts))).ToList();
            // A delegate prescribes the parameters as well: _makers["mean"] = MakeMean;
            if (seeds.Count == 0 || ((IsContract(method) || facts.Values.IsDelegate(method)) && !Draws(method, facts)))
            {
                continue;
            }

            foreach (var seed in seeds)
            {
                var severity = IsContract(method) ? DiagnosticSeverity.Info : Descriptor.DefaultSeverity;
                var evidence = new Evidence(EvidenceKind.Name, "by its name and type");
                report.At(Descriptor, seed.Locations[0], evidence, ImmutableDictionary<string, string?>.Empty, severity, seed.Name, CallableNames.Of(method));
            }
        }
    }

    private static bool IsOrdinary(IMethodSymbol method) =>
        method is { IsImplicitlyDeclared: false, IsAbstract: false, IsExtern: false, PartialDefinitionPart: null, PartialImplementationPart: null, MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.ExplicitInterfaceImplementation };

    private static bool IgnoredOrStored(IMethodSymbol method, TypeVisit visit) =>
        IgnoredSeed.Of(method, visit.Session).Any()
        || (method.MethodKind == MethodKind.Constructor
            && method.Parameters.Any(parameter => SeedVocabulary.IsSeed(parameter, visit.Session.Roles) && IgnoredSeed.IsOnlyStored(parameter, method))
            && visit.IsTrainer);

    /// <summary>Where nothing learns and nothing is drawn, a seed is a seed of something else.</summary>
    private static bool LearnsOrDraws(IMethodSymbol method, TypeFacts facts) =>
        facts.Session.Shapes.Of(facts.Type) is { IsTrainer: true } or { Predicts: true }
        || method.Parameters.Any(parameter => facts.Session.Shapes.IsData(parameter.Type))
        || facts.Invocations.Any(call => call.Operation switch
        {
            IObjectCreationOperation { Type: { } created } => created.IsRandom() || (facts.Session.MlNet.IsContext(created) && SymbolEqualityComparer.Default.Equals(call.Callable, method)),
            IInvocationOperation used => (SymbolEqualityComparer.Default.Equals(call.Callable, method) || method.MethodKind == MethodKind.Constructor)
                && (facts.Session.TorchSharp.IsReseeding(used.TargetMethod) || facts.Session.TorchSharp.PicksByChance(used) || facts.Session.MlNet.Classify(used.TargetMethod) is MlNetCall.Fit or MlNetCall.Split or MlNetCall.CrossValidate || (used.TargetMethod.ContainingType?.Name == "init" && TorchSharpSymbols.Owns(used.TargetMethod))),
            _ => false,
        });

    /// <summary>
    /// Who implements a contract cannot drop its parameter, and one that draws nothing needs none. Drawing is creating or asking a generator, or calling an overload, which draws from another one;
    /// a generator that is made from a seed of the object's own can be repeated.
    /// </summary>
    private static bool Draws(IMethodSymbol method, TypeFacts facts) => facts.Invocations.Any(call =>
        SymbolEqualityComparer.Default.Equals(call.Callable, method)
        && call.Operation switch
        {
            IObjectCreationOperation creation => creation.Type.IsRandom() && !IsSeeded(creation, facts),
            IInvocationOperation { TargetMethod: var called, Instance: var asked } when called.ContainingType.IsRandom() => !(asked is not null && facts.Values.TraceToSingle(asked) is IObjectCreationOperation creation && IsSeeded(creation, facts)),
            IInvocationOperation { TargetMethod: var called, Instance: null or IInstanceReferenceOperation } => called.Name == CallableNames.Of(method),
            _ => false,
        });

    /// <summary>Made from a member of the object, from what its constructor was given, or from another generator that is.</summary>
    private static bool IsSeeded(IObjectCreationOperation generator, TypeFacts facts)
    {
        var (seen, left) = (new HashSet<IOperation> { generator }, new Stack<IObjectCreationOperation>([generator]));
        while (left.Count > 0)
        {
            foreach (var argument in left.Pop().Arguments)
            {
                if (argument.Value.Unwrap() is IMemberReferenceOperation { Instance: IInstanceReferenceOperation } or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } })
                {
                    return true;
                }

                // Two generators can be made from each other.
                if (argument.Value.Type.IsRandom() && facts.Values.TraceToSingle(argument.Value) is IObjectCreationOperation source && seen.Add(source))
                {
                    left.Push(source);
                }
            }
        }

        return false;
    }

    /// <summary>The constructor keeps the seed in a private field that nobody reads.</summary>
    private static bool IsStoredAndForgotten(IParameterSymbol parameter, TypeFacts facts)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor || !SeedVocabulary.IsSeed(parameter, facts.Session.Roles) || !facts.Session.Shapes.Of(facts.Type).IsTrainer)
        {
            return false;
        }

        var uses = facts.Bodies.Where(body => SymbolEqualityComparer.Default.Equals(body.Owner, constructor))
            .SelectMany(body => body.Writes)
            .Where(write => write.Value?.Unwrap() is IParameterReferenceOperation { Parameter: var stored } && SymbolEqualityComparer.Default.Equals(stored, parameter))
            .ToList();
        return uses is [{ Operation: ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } } } only]
            && facts.Values.Of(parameter).Count == 0
            && CountReferences(parameter, only.Operation) == 1
            && !facts.ReadsOf(field).Any();
    }

    private static int CountReferences(IParameterSymbol parameter, IOperation inBody) =>
        inBody.Root().Descendants().Count(operation => operation is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter));

    private static bool IsContract(IMethodSymbol method) =>
        method.IsOverride
        || method.IsVirtual
        || !method.ExplicitInterfaceImplementations.IsEmpty
        || method.ImplementsInterface(method.ContainingType);
}
