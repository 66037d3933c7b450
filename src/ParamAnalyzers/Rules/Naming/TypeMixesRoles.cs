using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Rules.Declarations;

namespace ParamAnalyzers.Rules.Naming;

/// <summary>PRM6002: a bag of both roles says of no number whether somebody chose it or training found it.</summary>
internal sealed class TypeMixesRoles : DeclarationRule
{
    /// <summary>Arguments are given, weights to start from among them.</summary>
    private static readonly WordSet ArgumentWords = new("args", "arguments");

    private static readonly WordSet StoringWords = StorageVocabulary.Save.With(StorageVocabulary.Load).With("to");

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM6002_TypeMixesRoles;

    public override void CheckType(INamedTypeSymbol type, Session session, Action<Diagnostic> report)
    {
        if (type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false, IsAbstract: false, DeclaredAccessibility: Accessibility.Public }
            && IsBag(type)
            && !ArgumentWords.HasWordOf(type.Name)
            && session.Shapes.Of(type) is { IsTrainer: false, Predicts: false }
            && RoleBag.Of(type, session) is { Learned: { } learned, Hyperparameter: { } hyperparameter })
        {
            report(Diagnostic.Create(Descriptor, type.Locations[0], type.Name, learned.Name, hyperparameter.Name));
        }
    }

    /// <summary>It holds values and does nothing with them; saving and copying aside.</summary>
    private static bool IsBag(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>().All(method =>
        method.MethodKind is not MethodKind.Ordinary
        || method.IsImplicitlyDeclared || method.IsOverride || method.IsStatic || method.DeclaredAccessibility != Accessibility.Public
        || method.Name is "Clone" or "Copy" or "Deconstruct" or "Equals" or "Dispose"
        || StoringWords.BeginsWithWordOf(method.Name));
}
