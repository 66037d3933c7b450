using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules;

/// <summary>
/// A rule over the facts of one type. It overrides what it speaks about: one access (a cell of the matrix Role × Phase × Access) or one call.
/// </summary>
internal abstract class TypeRule : IRule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    public virtual void CheckAccess(AccessFact access, TypeFacts facts, TypeReport report)
    {
    }

    /// <param name="call">An invocation or an object creation.</param>
    /// <param name="callable">The method, accessor or initializer that calls.</param>
    /// <param name="facts">The facts of the type.</param>
    /// <param name="report">Where findings go.</param>
    public virtual void CheckCall(IOperation call, ISymbol callable, TypeFacts facts, TypeReport report)
    {
    }
}
