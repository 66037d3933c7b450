using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Rules.Declarations;

namespace ParamAnalyzers.Rules.Configuration;

/// <summary>PRM9002: a value has one role.</summary>
internal sealed class AnnotationsContradict : DeclarationRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM9002_AnnotationsContradict;

    public override void CheckAnnotations(ISymbol symbol, Session session, Action<Diagnostic> report)
    {
        var stated = (Role: Role.Unknown, Name: string.Empty);
        foreach (var (data, name, role, phase) in session.Annotations.On(symbol))
        {
            if (Complaint(symbol, session, stated, name, role, phase) is { } complaint)
            {
                var place = data.ApplicationSyntaxReference is { } syntax ? Location.Create(syntax.SyntaxTree, syntax.Span) : symbol.Locations[0];
                report(Diagnostic.Create(Descriptor, place, complaint));
            }

            stated = role != Role.Unknown && stated.Role == Role.Unknown ? (role, name) : stated;
        }
    }

    private static string? Complaint(ISymbol symbol, Session session, (Role Role, string Name) stated, string name, Role role, Phases phase)
    {
        if (role == Role.Unknown)
        {
            return symbol is IMethodSymbol || phase == Phases.None ? null : $"[{name}] says something about a method and nothing about '{symbol.Name}'; remove it";
        }

        if (symbol is not (IFieldSymbol or IPropertySymbol or IParameterSymbol))
        {
            return $"[{name}] says something about a value and nothing about '{symbol.Name}'; remove it";
        }

        if (stated.Role != Role.Unknown && stated.Role != role)
        {
            return $"'{symbol.Name}' is marked [{stated.Name}] and [{name}], and a value has one role; remove the wrong one";
        }

        return session.Roles.KnowledgeOf(symbol) is { } known && known.Role != role
            ? $"'{symbol.Name}' is marked [{name}], but {known.Source} calls it '{KnowledgeWords.Roles.First(word => word.Value == known.Role).Key}'; correct one of them"
            : null;
    }
}
