using System;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Infrastructure;

/// <summary>Turns an exception of a rule into PRM9003.</summary>
internal static class RuleFailure
{
    public static Diagnostic Describe(string ruleId, Exception exception, IOperation place) =>
        Describe(ruleId, exception, place.Syntax.GetLocation(), place.Kind.ToString());

    /// <param name="ruleId">The rule that failed.</param>
    /// <param name="exception">What it threw.</param>
    /// <param name="place">Where it failed, or no location.</param>
    /// <param name="kind">What stands at the place: the kind of an operation or of a symbol.</param>
    public static Diagnostic Describe(string ruleId, Exception exception, Location place, string kind) =>
        Diagnostic.Create(Descriptors.PRM9003_RuleFailed, place, ruleId, exception.GetType().Name, exception.Message, kind);
}
