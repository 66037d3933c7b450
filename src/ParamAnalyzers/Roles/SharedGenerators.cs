using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>
/// What the learners of a compilation draw from that stands in a type of its own: <c>Chance.Generator.NextDouble()</c>, <c>matrix.Randomize()</c>.
/// Asked for seldom, when a finding depends on it; the first question reads all learners, or all files, as syntax: nothing is bound.
/// </summary>
internal sealed class SharedGenerators(Compilation compilation, TrainerShapes shapes, SourceNames names)
{
    private readonly Lazy<ILookup<string, (TypeDeclarationSyntax Learner, MemberAccessExpressionSyntax Access)>> _asked = new(() => AskedByLearners(compilation, shapes));

    private readonly Lazy<ILookup<string?, AssignmentExpressionSyntax>> _assigned = new(() => compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()).OfType<AssignmentExpressionSyntax>()
        .ToLookup(assignment => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } ? name : (assignment.Left as IdentifierNameSyntax)?.Identifier.ValueText));

    /// <summary>True when a learner that is set up or trained asks the static member for chance by the name of its type, or an object of the type for random values.</summary>
    public bool IsDrawnFrom(ISymbol member) =>
        _asked.Value[member.Name].Any(place => place.Learner.Identifier.ValueText != member.ContainingType.Name
            && (member.IsStatic ? place.Access.Expression.GetLastToken().ValueText == member.ContainingType.Name : IsCalledRandom(member.Name) && Mentions(place.Learner, member.ContainingType.Name))
            && names.CanReach(place.Access, member.ContainingType));

    /// <summary>True when another type assigns the static member by the name of its type, <c>Chance.Generator = new Random(42);</c>, or by its own name where that is imported.</summary>
    public bool IsAssigned(ISymbol member) => _assigned.Value[member.Name].Any(assigned => assigned.Left is MemberAccessExpressionSyntax { Expression: var owner }
        ? owner.GetLastToken().ValueText == member.ContainingType.Name
        : assigned.Right is BaseObjectCreationExpressionSyntax && assigned.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText != member.ContainingType.Name);

    private static bool IsCalledRandom(string name)
    {
        var words = new Words(name);
        while (words.MoveNext())
        {
            if (Words.StartsWith(words.Current, "random"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Mentions(TypeDeclarationSyntax learner, string name) => learner.DescendantNodes().Any(node => node is IdentifierNameSyntax { Identifier.ValueText: var mentioned } && mentioned == name);

    /// <summary>Every member that is asked for by its name where a learner is set up or trained, when learners are trained at all.</summary>
    private static ILookup<string, (TypeDeclarationSyntax Learner, MemberAccessExpressionSyntax Access)> AskedByLearners(Compilation compilation, TrainerShapes shapes)
    {
        var learners = compilation.Assembly.AllTypes().Where(type => IsLearner(type, shapes)).ToList();
        return (learners.Exists(Trains) ? learners : [])
            .SelectMany(type => type.DeclaringSyntaxReferences).Select(declaration => declaration.GetSyntax()).OfType<TypeDeclarationSyntax>()
            .SelectMany(learner => learner.Members.Where(SetsUpOrTrains).SelectMany(member => member.DescendantNodes()).OfType<MemberAccessExpressionSyntax>().Select(access => (Learner: learner, Access: access)))
            .ToLookup(place => place.Access.Name.Identifier.ValueText);
    }

    /// <summary>Neurons of a picture, and layers of a map, are never trained.</summary>
    private static bool Trains(INamedTypeSymbol type) => type.GetMembers().Any(member => member is IMethodSymbol && PhaseVocabulary.Trains(member.Name));

    /// <summary>What trains, and what a network is made of.</summary>
    private static bool IsLearner(INamedTypeSymbol type, TrainerShapes shapes) => shapes.Of(type).IsTrainer || Learners.IsNetwork(type) || Learners.IsPartOfNetwork(type) || Learners.IsLayer(type);

    private static bool SetsUpOrTrains(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax { Identifier.ValueText: var name } => PhaseVocabulary.Of(name) is Phases.Training or Phases.Surgery or Phases.Configuration,
        ConstructorDeclarationSyntax or FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null } => true,
        _ => false,
    };
}
