using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Rules.Declarations;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>PRM1003: a seed stands in a set of hyperparameters, or among the integers that a trainer's constructor takes by position.</summary>
internal sealed class SeedAmongHyperparameters : DeclarationRule
{
    private static readonly WordSet HyperparameterTypeWords = new("hyperparameters", "hyperparameter", "hyperparams", "hyperparam", "hyper");

    private static readonly WordSet CheckWords = new("validate", "validated", "verify", "verified", "check", "checked", "ensure", "assert", "throw", "problems", "errors");

    private static readonly WordSet ResultTypeWords = new("result", "results", "report", "log", "record", "run", "experiment", "reproducibility", "metrics");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1003_SeedAmongHyperparameters;

    public override void CheckType(INamedTypeSymbol type, Session session, Action<Diagnostic> report)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || (type.IsStatic && !HyperparameterTypeWords.HasWordOf(type.Name)))
        {
            return;
        }

        foreach (var member in type.GetMembers())
        {
            switch (member)
            {
                case IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol when member.IsStatic == type.IsStatic && IsUndeclaredSeed(member, session, out var marked):
                    CheckMember(member, marked, type, session, report);
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: false } constructor:
                    CheckConstructor(constructor, type, session, report);
                    break;
            }
        }
    }

    private void CheckMember(ISymbol member, string? marked, INamedTypeSymbol type, Session session, Action<Diagnostic> report)
    {
        if (marked is not null)
        {
            Report(member, $"is marked [{marked}]", DiagnosticSeverity.Warning, report);
        }
        else if (IsSetOfHyperparameters(type, member, session))
        {
            Report(member, $"stands among the hyperparameters of '{type.Name}'", Descriptor.DefaultSeverity, report);
        }
    }

    /// <summary>One integer among others is easily swapped with them in a call.</summary>
    private void CheckConstructor(IMethodSymbol constructor, INamedTypeSymbol type, Session session, Action<Diagnostic> report)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (!IsUndeclaredSeed(parameter, session, out var marked))
            {
                continue;
            }

            if (marked is not null)
            {
                Report(parameter, $"is marked [{marked}]", DiagnosticSeverity.Warning, report);
            }
            else if (constructor.Parameters.Any(IsOtherInteger) && session.Shapes.Of(type).IsTrainer)
            {
                Report(parameter, "stands among the integers that the constructor takes by position", Descriptor.DefaultSeverity, report);
            }
        }
    }

    /// <summary>Neither another seed nor a setting of the run, such as a number of threads.</summary>
    private static bool IsOtherInteger(IParameterSymbol other) =>
        other.Type.WithoutNullable().IsIntegral() && !Words.Contains(other.Name, "seed") && !MemberVocabulary.SuggestsRuntimeSetting(other.Name);

    /// <summary>True for a seed that nobody has marked as one; what else it is marked as is told too.</summary>
    private static bool IsUndeclaredSeed(ISymbol symbol, Session session, out string? markedAs)
    {
        markedAs = null;
        if (!SeedVocabulary.IsSeedName(symbol.Name) || symbol.ValueType() is not { } type || !type.WithoutNullable().IsIntegral())
        {
            return false;
        }

        var role = session.Annotations.RoleOf(symbol, out var attribute);
        if (role == Role.Unknown && PositionalParameterOf(symbol) is { } positional)
        {
            role = session.Annotations.RoleOf(positional, out attribute);
        }

        markedAs = role == Role.Hyperparameter ? attribute : null;
        return role is Role.Unknown or Role.Hyperparameter && !session.Annotations.On(symbol).Any(annotation => annotation.Role == Role.RandomSeed);
    }

    /// <summary>The parameter of a record's header that declares the property.</summary>
    private static IParameterSymbol? PositionalParameterOf(ISymbol symbol) =>
        symbol is IPropertySymbol { ContainingType: { IsRecord: true } record } && !symbol.DeclaringSyntaxReferences.IsEmpty
            ? record.InstanceConstructors.SelectMany(constructor => constructor.Parameters).FirstOrDefault(parameter =>
                parameter.Name == symbol.Name && parameter.DeclaringSyntaxReferences.Any(reference => reference.Span == symbol.DeclaringSyntaxReferences[0].Span))
            : null;

    /// <summary>By its name, because it holds hyperparameters and nothing else, or because it holds a learning rate among single values.</summary>
    private static bool IsSetOfHyperparameters(INamedTypeSymbol type, ISymbol seed, Session session)
    {
        if (ResultTypeWords.HasWordOf(type.Name) || session.Shapes.Of(type).IsTrainer || type.GetMembers().Any(IsBehavior))
        {
            return false;
        }

        if (HyperparameterTypeWords.HasWordOf(type.Name))
        {
            return true;
        }

        var others = ImmutableArray.CreateRange(type.GetMembers().Where(member =>
            !SymbolEqualityComparer.Default.Equals(member, seed)
            && !member.IsImplicitlyDeclared
            && !member.IsStatic
            && member is IFieldSymbol or IPropertySymbol { IsIndexer: false, Name: not "EqualityContract" }));
        var named = others.Count(member => IsHyperparameter(member, session));
        return named >= 2 && (named == others.Length || (SettingsTypes.Includes(type.Name) && others.Any(member => MemberVocabulary.IsLearningRate(member.Name)) && others.All(MayBeSetting)));
    }

    /// <summary>A single value that says nothing about how or where it runs.</summary>
    private static bool MayBeSetting(ISymbol member) => member.ValueType() is { } type && type.IsScalar() && !MemberVocabulary.SuggestsRuntimeSetting(member.Name) && !MemberVocabulary.SuggestsState(member.Name);

    private static bool IsHyperparameter(ISymbol member, Session session) =>
        session.Roles.Declared(member) is { IsKnown: true } declared ? declared.Role == Role.Hyperparameter : MemberVocabulary.SuggestsHyperparameter(member.Name);

    /// <summary>A set of hyperparameters describes and validates itself; whoever does more is something else.</summary>
    private static bool IsBehavior(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false, IsOverride: false } method
        && method.IsStatic == method.ContainingType.IsStatic
        && !(method.Parameters.IsEmpty && CheckWords.HasWordOf(method.Name))
        && !method.Name.StartsWith("Validate", StringComparison.Ordinal)
        && !method.Name.StartsWith("With", StringComparison.Ordinal)
        && method.Name is not ("Clone" or "Equals" or "Deconstruct" or "GetHashCode");

    private void Report(ISymbol seed, string reason, DiagnosticSeverity severity, Action<Diagnostic> report) =>
        report(Diagnostic.Create(Descriptor, seed.Locations[0], severity, additionalLocations: null, properties: null, seed.Name, reason));
}
