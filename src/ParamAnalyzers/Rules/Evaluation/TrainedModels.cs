using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;

namespace ParamAnalyzers.Rules.Evaluation;

/// <summary>The variables that hold what a call trains.</summary>
internal static class TrainedModels
{
    /// <summary>Who is trained, <c>model.Fit(rows)</c>, and who comes out of the training, <c>var model = Train(rows);</c></summary>
    public static IEnumerable<ISymbol> Of(IInvocationOperation training) => new[] { training.Instance is { } self ? Variables.Of(self) : null, Variables.HolderOf(training) }.OfType<ISymbol>();
}
