using System;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Infrastructure;

/// <summary>Turns an exception of a rule into PRM9003.</summary>
internal static class RuleFailure
{
    public static Diagnostic Describe(string ruleId, Exception exception, IOperation place) =>
        Diagnostic.Create(
            Descriptors.PRM9003_RuleFailed,
            place.Syntax.GetLocation(),
            ruleId,
            exception.GetType().Name,
            exception.Message,
            place.Kind.ToString());
}
