using System;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Rules.Declarations;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>PRM1001 where a seed is declared with a range or choices: <c>[Range(1, 100)] public int Seed</c>.</summary>
internal sealed class SearchedSeedMember : DeclarationRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1001_SeedIsSearched;

    public override void CheckType(INamedTypeSymbol type, Session session, Action<Diagnostic> report)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is not (IFieldSymbol or IPropertySymbol) || !SeedVocabulary.IsSeed(member, session.Roles))
            {
                continue;
            }

            foreach (var attribute in member.GetAttributes())
            {
                if (SearchSpaceSymbols.IsSearchAttribute(attribute.AttributeClass) && attribute.ApplicationSyntaxReference is { } syntax)
                {
                    var evidence = session.Roles.Declared(member) is { IsKnown: true } declared ? declared.Evidence.Text : "by its name";
                    report(Diagnostic.Create(Descriptor, Location.Create(syntax.SyntaxTree, syntax.Span), member.Name, evidence, $"the search space of '{type.Name}'"));
                }
            }
        }
    }
}
