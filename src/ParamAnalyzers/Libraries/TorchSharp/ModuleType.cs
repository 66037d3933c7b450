using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>A module that somebody wrote, as its declaration shows it.</summary>
internal static class ModuleType
{
    private const int LongestBaseChain = 16;

    /// <summary>The instance fields and automatic properties that hold a module or a parameter; registration looks at these.</summary>
    public static IEnumerable<ISymbol> ComponentsOf(INamedTypeSymbol type, TorchSharpSymbols torch) =>
        type.GetMembers().Where(member => !member.IsStatic && !member.IsImplicitlyDeclared && member switch
        {
            IFieldSymbol field => torch.IsComponent(field.Type),
            IPropertySymbol property => torch.IsComponent(property.Type) && property.IsAutomatic(),
            _ => false,
        });

    /// <summary>The base types that are written in source, from the nearest up; and whether the one above them is <c>Module</c> itself, which registers nothing by itself.</summary>
    public static (IReadOnlyList<INamedTypeSymbol> InSource, bool EndsInModule) BasesOf(INamedTypeSymbol type, TorchSharpSymbols torch)
    {
        var bases = new List<INamedTypeSymbol>();
        var current = type.BaseType;
        for (var depth = 0; current is { DeclaringSyntaxReferences.IsEmpty: false } && depth < LongestBaseChain; depth++)
        {
            bases.Add(current);
            current = current.BaseType;
        }

        return (bases, current is { Name: "Module" } && TorchSharpSymbols.Owns(current) && torch.IsModule(current));
    }

    /// <summary>What the member is set to, and what is added to it or to the local that it is set to.</summary>
    public static IEnumerable<IOperation> PutInto(ISymbol member, TypeFacts facts)
    {
        var values = facts.Values.Of(member).Select(binding => binding.Value).ToList();
        var names = values.SelectMany(value => value.DescendantsAndSelf()).Select(Variables.Of).OfType<ILocalSymbol>().Append(member).ToList();
        var added = facts.Calls
            .Where(call => call.Instance is { } list && Variables.Of(list) is { } name && names.Contains(name, SymbolEqualityComparer.Default))
            .SelectMany(call => call.Arguments.Select(argument => argument.Value));
        var assigned = facts.WritesTo(member).Select(write => write.Raw.Value).OfType<IOperation>();
        return values.Concat(names.OfType<ILocalSymbol>().SelectMany(local => facts.Values.Of(local)).Select(binding => binding.Value)).Concat(added).Concat(assigned);
    }

    /// <summary>A new component with weights or a mode. Another name for a registered one is registered, and an activation or a loss has nothing to lose.</summary>
    public static bool IsLost(IOperation value, TypeFacts facts)
    {
        while (value.Unwrap() is IConditionalOperation { WhenFalse: { } otherwise } choice)
        {
            if (choice.WhenTrue.Unwrap() is not IConditionalOperation && IsLost(choice.WhenTrue, facts))
            {
                return true;
            }

            value = otherwise;
        }

        var (torch, layers, created) = (facts.Session.TorchSharp, facts.Session.Layers, MadeBy(value, facts));
        return created is IObjectCreationOperation or IInvocationOperation { TargetMethod: { IsStatic: true, IsExtensionMethod: false } }
            && (torch.IsParameter(created.Type)
                || layers.MayOwnParameters(created.Type)
                || layers.DependsOnMode(created, facts.Values)
                || created.Descendants().Any(part => part is IObjectCreationOperation or IInvocationOperation or ILocalReferenceOperation && layers.OwnsParameters(part.Type)));
    }

    /// <summary>A method of this type that makes a component stands for what it makes.</summary>
    private static IOperation MadeBy(IOperation value, TypeFacts facts) =>
        value.Unwrap() is IInvocationOperation call && facts.Owners.IsOwn(call) ? facts.Values.TraceToSingle(call) ?? call : value.Unwrap();

    /// <summary>A new module: created, or made by a factory of TorchSharp.</summary>
    public static bool IsNew(IOperation value, TorchSharpSymbols torch) => value.Unwrap() switch
    {
        IObjectCreationOperation => true,
        IInvocationOperation { TargetMethod: { IsStatic: true, IsExtensionMethod: false } factory } => TorchSharpSymbols.Owns(factory) && torch.IsModule(factory.ReturnType),
        _ => false,
    };

    /// <summary>Read as syntax, so that bodies of other types need no binding: somewhere the type registers, or answers for its parameters itself.</summary>
    public static bool MentionsRegistration(INamedTypeSymbol type) => RegistersOneByOne(type) || OwnNodes(type).Any(node => node switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText is var called && (called == RegistrationNames.All || RegistrationNames.IsOneByOne(called)),
        MethodDeclarationSyntax method => RegistrationNames.IsAnswer(method.Identifier.ValueText),
        _ => false,
    });

    /// <summary>Somewhere the type registers a module or a parameter by its name, so that no member need show it. Read as syntax.</summary>
    public static bool RegistersOneByOne(INamedTypeSymbol type) =>
        OwnNodes(type).Any(node => node is IdentifierNameSyntax { Identifier.ValueText: var called } && RegistrationNames.HoldsParameters(called));

    /// <summary>The syntax of the type without that of the types in it.</summary>
    public static IEnumerable<SyntaxNode> OwnNodes(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Select(declaration => declaration.GetSyntax())
        .SelectMany(declaration => declaration.DescendantNodes(node => node is not TypeDeclarationSyntax || node == declaration));
}
