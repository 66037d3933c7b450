using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Baseline;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2015: every hyperparameter of the project and its value stand in a file that people review.</summary>
internal sealed class HyperparameterListDiffers : WholeTypeRule
{
    /// <summary>The line that the list needs.</summary>
    public const string Line = nameof(Line);

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2015_HyperparameterListDiffers;

    public override bool MayConcern(TypeVisit visit) => visit.Session.Hyperparameters is not null;

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        foreach (var (name, value, place) in HyperparameterInventory.Of(facts))
        {
            var listed = report.Hyperparameters?.Find(name);
            if (listed is null || listed.Value != value)
            {
                var line = name + HyperparameterList.Separator + value;
                var (complaint, remedy) = listed is null
                    ? ("is not in the list of hyperparameters", $"add it to {HyperparameterList.Unshipped}")
                    : ($"has the value {listed.Value} in {listed.File}", $"record the change in {HyperparameterList.Unshipped}");
                report.At(
                    Descriptor,
                    place,
                    new Evidence(EvidenceKind.Origin, complaint, listed?.Place),
                    ImmutableDictionary<string, string?>.Empty.Add(Line, line),
                    line,
                    complaint,
                    remedy);
            }
        }
    }
}
