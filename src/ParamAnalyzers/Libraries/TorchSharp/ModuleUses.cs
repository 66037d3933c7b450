using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>Where a module type is used, by its name.</summary>
[Flags]
internal enum ModuleUse
{
    None = 0,

    /// <summary>Another module names it, or a method makes it for its callers. What registers makes its parts register: <c>register_module</c> of TorchSharp calls <c>RegisterComponents</c> of what it is given, in fields, in a <c>ModuleList</c> and a <c>ModuleDict</c>.</summary>
    Part = 1,

    /// <summary>It is created in the call that makes a <c>Sequential</c>, which asks its parts for their parameters and does not make them register.</summary>
    InSequential = 2,

    /// <summary>It is created or named in code that is no module.</summary>
    Root = 4,
}

/// <summary>
/// How the modules of a compilation use each other. Asked for seldom, when a finding depends on it; the first question reads all files, as syntax: nothing is bound.
/// </summary>
internal sealed class ModuleUses(Compilation compilation, TorchSharpSymbols torch, SourceNames names)
{
    private readonly Lazy<(Dictionary<ISymbol, ModuleUse> Uses, bool AnyRegisters)> _read = new(() => Read(compilation, torch, names));

    /// <summary>True when some code calls <c>RegisterComponents</c>.</summary>
    public bool AnyRegisters => _read.Value.AnyRegisters;

    /// <summary>How the type is used outside its own declaration; types of one name that are imported at one place count as one.</summary>
    public ModuleUse Of(INamedTypeSymbol type) => _read.Value.Uses.TryGetValue(type.OriginalDefinition, out var use) ? use : ModuleUse.None;

    private static (Dictionary<ISymbol, ModuleUse> Uses, bool AnyRegisters) Read(Compilation compilation, TorchSharpSymbols torch, SourceNames names)
    {
        var modules = compilation.Assembly.AllTypes().Where(torch.IsOwnModule).ToLookup(type => type.Name);
        var uses = new Dictionary<ISymbol, ModuleUse>(SymbolEqualityComparer.Default);
        var anyRegisters = false;
        foreach (var name in compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()).OfType<SimpleNameSyntax>())
        {
            anyRegisters |= name.Identifier.ValueText == RegistrationNames.All;
            if (modules[name.Identifier.ValueText] is var meant && meant.Any() && name.FirstAncestorOrSelf<BaseListSyntax>() is null && UseAt(name, modules) is var use and not ModuleUse.None)
            {
                foreach (var type in meant.Where(type => names.CanMean(name, type)))
                {
                    uses[type] = (uses.TryGetValue(type, out var known) ? known : ModuleUse.None) | use;
                }
            }
        }

        return (uses, anyRegisters);
    }

    private static ModuleUse UseAt(SimpleNameSyntax name, ILookup<string, INamedTypeSymbol> modules)
    {
        var user = name.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText;
        if (user == name.Identifier.ValueText)
        {
            return ModuleUse.None;
        }

        var creation = CreationOf(name);
        return creation is not null && IsInSequential(creation) ? ModuleUse.InSequential
            : (user is not null && modules.Contains(user)) || (creation is not null && IsReturned(creation)) ? ModuleUse.Part
            : ModuleUse.Root;
    }

    /// <summary>The creation of a type by its name, or by the type of the variable that it is for: <c>Block block = new(4)</c>.</summary>
    private static ExpressionSyntax? CreationOf(SimpleNameSyntax name)
    {
        TypeSyntax type = name;
        while (type.Parent is NullableTypeSyntax or AliasQualifiedNameSyntax || (type.Parent is QualifiedNameSyntax qualified && qualified.Right == type))
        {
            type = (TypeSyntax)type.Parent;
        }

        return type.Parent switch
        {
            ObjectCreationExpressionSyntax creation when creation.Type == type => creation,
            VariableDeclarationSyntax { Variables: [{ Initializer.Value: ImplicitObjectCreationExpressionSyntax creation }] } => creation,
            PropertyDeclarationSyntax { Initializer.Value: ImplicitObjectCreationExpressionSyntax creation } => creation,
            _ => null,
        };
    }

    private static bool IsReturned(ExpressionSyntax creation) =>
        creation.Parent is ReturnStatementSyntax or YieldStatementSyntax or ArrowExpressionClauseSyntax or SwitchExpressionArmSyntax or LambdaExpressionSyntax;

    /// <summary><c>layers.Add(new Block())</c>, and then <c>Sequential(layers)</c>.</summary>
    private static bool IsGivenToSequential(string list, SyntaxNode addition) =>
        addition.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Any(call => call.CalledName() == "Sequential" && call.ArgumentList.DescendantNodes().Any(node => node is IdentifierNameSyntax { Identifier.ValueText: var name } && name == list)) == true;

    /// <summary>The parts of a <c>Sequential</c> stand in its call as they are, in tuples with their names, or in an array.</summary>
    private static bool IsInSequential(ExpressionSyntax creation)
    {
        SyntaxNode? node = creation.Parent;
        while (node is ArgumentSyntax or TupleExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or InitializerExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax or CollectionElementSyntax or ArgumentListSyntax)
        {
            node = node.Parent;
        }

        return node switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: IdentifierNameSyntax { Identifier.ValueText: var list } } } => IsGivenToSequential(list, node),
            InvocationExpressionSyntax call => call.CalledName() == "Sequential",
            ObjectCreationExpressionSyntax made => made.Type.GetLastToken().ValueText == "Sequential",
            _ => false,
        };
    }
}
