using System;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Rules.Declarations;

/// <summary>A rule about how things are declared; it sees symbols and no bodies.</summary>
internal abstract class DeclarationRule : IRule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Called for every type that is declared in source.</summary>
    public virtual void CheckType(INamedTypeSymbol type, Session session, Action<Diagnostic> report)
    {
    }

    /// <summary>Called for every type, field, property, method and parameter, where attributes of ours can be on any.</summary>
    public virtual void CheckAnnotations(ISymbol symbol, Session session, Action<Diagnostic> report)
    {
    }
}
