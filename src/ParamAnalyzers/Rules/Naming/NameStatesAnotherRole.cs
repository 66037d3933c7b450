using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Naming;

/// <summary>PRM6001: a name that states one role on a value of another one misleads every reader.</summary>
internal sealed class NameStatesAnotherRole : WholeTypeRule
{
    /// <summary>The property of a finding that holds the name to use.</summary>
    public const string NewName = nameof(NewName);

    /// <summary>What all hints have in common, so that most types are read once.</summary>
    private static readonly string[] Stem = ["aram"];

    private static readonly string[] Hints = { "yperparam", "yperParam", "yper_param", "hparam", "HParam", "earnedParam", "rainedParam", "ittedParam", "odelParam", "stimatedParam", "learned_param", "model_param" };

    /// <summary>What a model hands out beside what it has learned.</summary>
    private static readonly WordSet NotOfTheModelWords = new(
        "param", "params", "parameters", "parameter", "hyper", "hyperparameters", "setting", "settings", "option", "options", "error", "errors", "loss", "losses", "history", "scores", "predictions", "outputs", "inputs", "data",
        "labels", "targets", "residuals", "gradient", "gradients", "grid", "rates", "sizes", "schedule", "best", "config", "configuration", "chosen", "tuned", "candidate", "candidates", "solution");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM6001_NameStatesAnotherRole;

    public override bool MayConcern(TypeVisit visit) => visit.Text.Mentions(Stem) && visit.Text.Mentions(Hints);

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        if (!FixedNames.Contains(facts.Type, facts.Names) && RoleNames.StatedBy(facts.Type.Name) is var stated and not Role.Unknown && RoleOfMembers(facts) is var held and not Role.Unknown && held != stated)
        {
            Report(facts.Type, stated, held, "by its members", report);
        }

        foreach (var member in facts.Members.Where(member => member is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol))
        {
            if (RoleNames.StatedBy(member.Name) == Role.Hyperparameter && facts.RoleOf(member) is { Role: Role.LearnedParameter, Evidence.Kind: EvidenceKind.Origin } found && !FixedNames.Contains(member, facts.Names))
            {
                Report(member, Role.Hyperparameter, found.Role, found.Evidence.Text, report);
            }
        }

        foreach (var (bound, binding) in facts.Bodies.SelectMany(body => body.Bindings.Values))
        {
            if (Named(bound) is { } symbol
                && binding.Kind is BindingKind.Value or BindingKind.Element
                && RoleNames.StatedBy(symbol.Name) is var said and not Role.Unknown
                && RoleOf(binding.Value.Unwrap(), facts) is ({ } role, { } evidence) && role is Role.Hyperparameter or Role.LearnedParameter && role != said
                && !FixedNames.Contains(symbol, facts.Names))
            {
                Report(symbol, said, role, evidence, report);
            }
        }
    }

    /// <summary>What is given a value and has a name of its own; a property is given what its getter returns.</summary>
    private static ISymbol? Named(ISymbol bound) => bound switch
    {
        ILocalSymbol or IFieldSymbol or IPropertySymbol => bound,
        IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol { IsIndexer: false } property } => property,
        _ => null,
    };

    private void Report(ISymbol named, Role stated, Role held, string evidence, TypeReport report)
    {
        var name = RoleNames.Renamed(named.Name);
        report.At(
            Descriptor,
            named.Locations[0],
            new Evidence(EvidenceKind.Name, evidence),
            ImmutableDictionary<string, string?>.Empty.Add(NewName, name),
            named.Name,
            RoleNames.Describe(stated),
            RoleNames.Describe(held),
            evidence,
            name);
    }

    /// <summary>What a value is, and how that is known.</summary>
    private static (Role? Role, string? Evidence) RoleOf(IOperation value, TypeFacts facts)
    {
        switch (value)
        {
            case IPropertyReferenceOperation { Property: { Name: "Span", DeclaringSyntaxReferences.IsEmpty: true }, Instance: { } memory }:
                return RoleOf(memory.Unwrap(), facts);
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference:
                var role = SymbolEqualityComparer.Default.Equals(reference.Member.ContainingType, facts.Type) ? facts.RoleOf(reference.Member) : facts.Session.Roles.OfForeign(reference.Member);
                return role.IsKnown ? (role.Role, role.Evidence.Text)
                    : reference.Member.ValueType() is { } held && IsLearned(reference.Member, held, facts) ? (Role.LearnedParameter, $"'{reference.Member.Name}', by its name")
                    : default((Role?, string?));
            case { Syntax: CollectionExpressionSyntax { Elements: var elements }, ChildOperations: { Count: > 0 } parts } when elements.Any(element => element is SpreadElementSyntax):
                var roles = parts.Select(part => RoleOf((part.Spread() ?? part).Unwrap(), facts)).ToList();
                return roles.TrueForAll(part => part.Role == roles[0].Role) ? roles[0] : default;
            case IInvocationOperation { TargetMethod: { Name: "ToList" or "ToArray" or "AsEnumerable" or "AsReadOnly" or "AsSpan" or "Where" or "Clone", DeclaringSyntaxReferences.IsEmpty: true } } copy when copy.Source() is { } source:
                return RoleOf(source.Unwrap(), facts);
            case ILocalReferenceOperation or IParameterReferenceOperation when value.Type is { } options && SettingsTypes.Includes(options.Name) && MlNetSymbols.Owns(options):
                return (Role.Hyperparameter, $"'{options.Name}', by its name");
            case IInvocationOperation call when facts.Session.Roles.Declared(call.TargetMethod) is { IsKnown: true } declared:
                return (declared.Role, declared.Evidence.Text);
            case IInvocationOperation { TargetMethod: var method, Type: { } given } when IsLearned(method, given, facts):
                return (Role.LearnedParameter, $"'{method.Name}', by its name");
            case IObjectCreationOperation { Type: { } type } when SettingsTypes.Includes(type.Name):
                return (Role.Hyperparameter, $"'{type.Name}', by its name");
            default:
                return default;
        }
    }

    /// <summary>What hands out numbers under an unmistakable name, or hands out those of a model under any name but one that says what else they are.</summary>
    private static bool IsLearned(ISymbol member, ITypeSymbol value, TypeFacts facts) =>
        MemberVocabulary.IsCertainlyLearned(member.Name) ? value.ElementType().IsFloating() || RoleBag.HoldsReals(value, facts.Session.TorchSharp)
        : RoleBag.HoldsReals(value, facts.Session.TorchSharp)
            && member is { IsStatic: false, ContainingType: { DeclaringSyntaxReferences.IsEmpty: false } model } and (IPropertySymbol or IMethodSymbol { Parameters.IsEmpty: true })
            && !SymbolEqualityComparer.Default.Equals(model, facts.Type)
            && facts.Session.Shapes.Of(model) is { IsTrainer: true } or { Predicts: true }
            && !SearchVocabulary.IsTuner(model.Name)
            && !NotOfTheModelWords.HasWordOf(member.Name)
            && !MemberVocabulary.SuggestsHyperparameter(member.Name);

    /// <summary>All that a plain type holds is of one role; types that do something are no bags.</summary>
    private static Role RoleOfMembers(TypeFacts facts)
    {
        if (facts.Type.BaseType is { SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: true } || facts.Session.Shapes.Of(facts.Type) is { IsTrainer: true } or { Predicts: true })
        {
            return Role.Unknown;
        }

        var bag = RoleBag.Of(facts.Type, facts.Session);
        return bag.Learned is null && bag.Hyperparameter is not null && !bag.HoldsNumbers && RoleBag.IsMostlyHyperparameters(facts.Type, facts.Session) ? Role.Hyperparameter
            : bag.Hyperparameter is null && bag.Learned is not null ? Role.LearnedParameter
            : Role.Unknown;
    }
}
