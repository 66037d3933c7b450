using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2010: a setting that only one line knows can neither be tuned nor reported.</summary>
internal sealed class MagicHyperparameter : WholeTypeRule
{
    /// <summary>The property of a finding that holds the name which the hyperparameter would have.</summary>
    public const string SuggestedName = nameof(SuggestedName);

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2010_MagicHyperparameter;

    /// <summary>A static type is no object that could be given a setting; its methods train what they are given, and so do static methods.</summary>
    public override bool MayConcern(TypeVisit visit) => visit.IsTrainer && !visit.Type.IsStatic;

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        foreach (var body in facts.Bodies)
        {
            if (body.Owner is IMethodSymbol { IsStatic: false, MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } && facts.PhasesOf(body.Owner).IsSubsetOf(Phases.Training))
            {
                foreach (var magic in MagicNumber.In(body, facts))
                {
                    report.At(
                        Descriptor,
                        magic.Literal.Syntax.GetLocation(),
                        new Evidence(EvidenceKind.Origin, magic.Meaning),
                        ImmutableDictionary<string, string?>.Empty.Add(SuggestedName, magic.Name),
                        magic.Literal.Syntax.ToString(),
                        magic.Meaning,
                        CallableNames.Of(body.Owner),
                        magic.Name);
                }
            }
        }
    }
}
