using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Options;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Rules.Declarations;

namespace ParamAnalyzers.Rules.Naming;

/// <summary>PRM6004: one spelling of hyperparameter in all names.</summary>
internal sealed class HyperparameterSpelling : DeclarationRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM6004_HyperparameterSpelling;

    public override void CheckType(INamedTypeSymbol type, Session session, Action<Diagnostic> report)
    {
        var team = session.NamesFor(type);
        var names = team.For(Descriptor.Id);
        foreach (var (name, place) in NamesIn(type, names).Distinct())
        {
            if (RoleNames.Spelled(name, team.Convention.SpellsTwoWords) is var spelled && spelled != name && !names.ExemptNames.Contains(name))
            {
                report(Diagnostic.Create(Descriptor, place, ImmutableDictionary<string, string?>.Empty.Add(NameStatesAnotherRole.NewName, spelled), name, spelled));
            }
        }
    }

    /// <summary>The type, its members and their parameters that may be renamed, and the locals of its bodies.</summary>
    private static IEnumerable<(string Name, Location Place)> NamesIn(INamedTypeSymbol type, ConfiguredNames names)
    {
        var members = type.GetMembers().Where(member => !member.IsImplicitlyDeclared && member.CanBeReferencedByName);
        var parameters = type.GetMembers().OfType<IMethodSymbol>().Where(method => !method.IsImplicitlyDeclared && method.MethodKind is MethodKind.Ordinary or MethodKind.Constructor).SelectMany(method => method.Parameters)
            .Concat(type.GetMembers().OfType<IPropertySymbol>().SelectMany(indexer => indexer.Parameters))
            .Concat(type.DelegateInvokeMethod?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty);
        var symbols = members.Where(member => member is not INamedTypeSymbol).Concat(parameters).Concat(type.TypeParameters).Append(type)
            .Where(symbol => symbol.Locations is [{ IsInSource: true }, ..] && !FixedNames.Contains(symbol, names))
            .Select(symbol => (symbol.Name, symbol.Locations[0]));
        var locals = type.DeclaringSyntaxReferences.SelectMany(declaration => LocalsIn(declaration.GetSyntax())).Select(token => (token.ValueText, token.GetLocation()));
        return symbols.Concat(locals);
    }

    private static IEnumerable<SyntaxToken> LocalsIn(SyntaxNode type) => type.DescendantNodes(node => node == type || node is not BaseTypeDeclarationSyntax)
        .Select(node => node switch
        {
            VariableDeclaratorSyntax { Parent.Parent: not BaseFieldDeclarationSyntax } local => local.Identifier,
            SingleVariableDesignationSyntax designation => designation.Identifier,
            ForEachStatementSyntax each => each.Identifier,
            LocalFunctionStatementSyntax function => function.Identifier,
            ParameterSyntax { Parent.Parent: LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax } parameter => parameter.Identifier,
            ParameterSyntax { Parent: SimpleLambdaExpressionSyntax } parameter => parameter.Identifier,
            _ => default,
        })
        .Where(token => token.ValueText.Length > 0);
}
