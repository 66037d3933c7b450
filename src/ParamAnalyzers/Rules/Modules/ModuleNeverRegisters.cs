using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Modules;

/// <summary>PRM3008: a module without registered components has no parameters.</summary>
internal sealed class ModuleNeverRegisters : WholeTypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM3008_ModuleNeverRegisters;

    public override Library About => Library.TorchSharp;

    public override bool MayConcern(TypeVisit visit) =>
        visit.Type is { IsAbstract: false, IsStatic: false } && visit.IsModule
        && ModuleType.ComponentsOf(visit.Type, visit.Session.TorchSharp).Any()
        && !ModuleType.MentionsRegistration(visit.Type);

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        var torch = facts.Session.TorchSharp;
        var (bases, endsInModule) = ModuleType.BasesOf(facts.Type, torch);
        var components = ModuleType.ComponentsOf(facts.Type, torch).ToList();
        if (endsInModule
            && !bases.Any(ModuleType.MentionsRegistration)
            && components.Any(component => MayOwnParameters(component, facts))
            && !IsOnlyAComponent(facts.Type))
        {
            report.At(Descriptor, facts.Type.Locations[0], new Evidence(EvidenceKind.Origin, "its components"), facts.Type.Name, components[0].Name);
        }
    }

    /// <summary>Layers without parameters have nothing to register.</summary>
    private static bool MayOwnParameters(ISymbol component, TypeFacts facts)
    {
        var (torch, layers) = (facts.Session.TorchSharp, facts.Session.Layers);
        if (torch.IsParameter(component.ValueType()) || layers.OwnsParameters(component.ValueType()))
        {
            return true;
        }

        return ModuleType.PutInto(component, facts).Any(value => IsMade(value.Unwrap(), facts));
    }

    private static bool IsMade(IOperation value, TypeFacts facts) =>
        facts.Session.Layers.OwnsParameters(value.Type)
        || (value.DescendantsAndSelf().Any(part => !ReferenceEquals(part, value) && facts.Session.TorchSharp.IsModule(part.Type) && facts.Session.Layers.OwnsParameters(part.Type)));

    /// <summary>
    /// A module that is only ever a field of a module that registers is registered by it. Read as syntax over the whole compilation, and only for a module that would be reported.
    /// </summary>
    private static bool IsOnlyAComponent(INamedTypeSymbol type)
    {
        var creations = ((ISourceAssemblySymbol)type.ContainingAssembly).Compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes())
            .OfType<ObjectCreationExpressionSyntax>()
            .Where(creation => creation.Type.GetLastToken().ValueText == type.Name || (creation.Type is GenericNameSyntax generic && generic.Identifier.ValueText == type.Name))
            .ToList();
        return creations.Count > 0 && creations.All(IsFieldOfARegisteredParent);
    }

    private static bool IsFieldOfARegisteredParent(ObjectCreationExpressionSyntax creation)
    {
        var isField = creation.Parent switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } } assignment => IsMemberName(assignment),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } } => true,
            _ => false,
        };
        return isField && creation.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } parent
            && parent.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == "RegisterComponents");
    }

    /// <summary>What is assigned in a constructor and is declared by no local of it is a member.</summary>
    private static bool IsMemberName(AssignmentExpressionSyntax assignment) =>
        assignment.Left is MemberAccessExpressionSyntax
        || (assignment.Left is IdentifierNameSyntax name && assignment.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is { } method
            && !method.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(local => local.Identifier.ValueText == name.Identifier.ValueText));
}
