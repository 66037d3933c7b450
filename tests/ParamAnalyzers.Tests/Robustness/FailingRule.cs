using Microsoft.CodeAnalysis;
using ParamAnalyzers.Roles.Facts;
using ParamAnalyzers.Rules;

namespace ParamAnalyzers.Tests.Robustness;

/// <summary>A rule that looks at everything and throws.</summary>
internal sealed class FailingRule : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM5001_TrainedOnTestData;

    public override bool MayConcern(in Target target) => true;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report) => throw new InvalidOperationException("on purpose");
}
