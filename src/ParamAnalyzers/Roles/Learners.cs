using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>
/// What learns from records or texts, or fetches its data itself, and is no coach, van or routing table, which train, fit and learn from lists of records too:
/// it is called a learner, or it is made with what only learners are made with, a learning rate, a regularization, a greatest depth.
/// </summary>
internal static class Learners
{
    private static readonly WordSet Names = new(
        "classifier", "regressor", "regression", "estimator", "predictor", "learner", "vectorizer", "scaler", "standardizer", "bayes", "bayesian", "perceptron", "knn", "neighbors", "neighbours", "kmeans",
        "clusterer", "clustering", "mixture", "pca", "categorizer", "categoriser", "model", "markov", "hmm", "svm", "autoencoder", "imputer", "factorization", "factorizer", "forest",
        "booster", "boosted", "boosting", "gbm", "gbdt", "forecaster", "segmenter");

    public static bool Includes(INamedTypeSymbol type) =>
        IsCalledOne(type) || type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(IsHyperparameterOfLearning)) || type.GetMembers().Any(IsHyperparameterOfLearning);

    /// <summary>By its own name, or by that of what it derives from or implements. What a view shows is another kind of model, and so are the models of many frameworks.</summary>
    private static bool IsCalledOne(INamedTypeSymbol type) =>
        (Names.HasWordOf(type.Name) && !Words.Contains(type.Name, "view"))
        || (type.BaseType is { } parent && IsContract(parent))
        || type.AllInterfaces.Any(IsContract);

    private static bool IsContract(INamedTypeSymbol type) => Names.HasWordOf(type.Name) && !Words.Contains(type.Name, "model");

    /// <summary>A number with such a name, or options that hold one.</summary>
    private static bool IsHyperparameterOfLearning(ISymbol value) => value switch
    {
        { IsImplicitlyDeclared: true } or IMethodSymbol or ITypeSymbol => false,
        IParameterSymbol { Type: INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } options } => options.GetMembers().Any(IsNamedSo),
        _ => IsNamedSo(value),
    };

    private static bool IsNamedSo(ISymbol value) => value.ValueType() is { } type && (type.IsNumeric() || type is ITypeParameterSymbol) && MemberVocabulary.IsHyperparameterOfLearning(value.Name);
}
