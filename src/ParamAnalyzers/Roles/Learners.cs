using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>
/// What learns from records or texts, or fetches its data itself. Coaches train, parcels fit and routing tables learn from lists of records too, so more than the verb is asked for:
/// it is called a learner, or it is made with what only learners are made with, a learning rate, a regularization, a greatest depth, or it keeps what only learners keep.
/// </summary>
internal static class Learners
{
    /// <summary>What a learner is for; much that never learns is called so as well.</summary>
    private static readonly WordSet Tasks = new(
        "classifier", "regressor", "regression", "estimator", "predictor", "learner", "vectorizer", "scaler", "standardizer", "neighbors", "neighbours", "clusterer", "clustering", "mixture", "categorizer", "categoriser",
        "model", "imputer", "factorization", "factorizer", "forest", "booster", "boosted", "boosting", "forecaster", "segmenter", "tagger");

    /// <summary>What is told apart by the examples that were seen.</summary>
    private static readonly WordSet Judges = new("classifier", "regressor", "tagger");

    /// <summary>What somebody sets for each kind.</summary>
    private static readonly WordSet Limits = new("limit", "limits", "threshold", "thresholds", "price", "prices", "budget", "budgets");

    /// <summary>How it learns.</summary>
    private static readonly WordSet Algorithms = new("bayes", "bayesian", "perceptron", "knn", "kmeans", "pca", "markov", "hmm", "svm", "autoencoder", "gbm", "gbdt", "arima", "arma", "holt", "sarsa", "elo", "glicko");

    /// <summary>What smoothing and learning from rewards are set with; one of them alone may be the opacity of a color.</summary>
    private static readonly string[] Greek = ["alpha", "beta", "gamma", "epsilon", "phi", "eta"];

    /// <summary>What gamma and epsilon stand for; a loyalty program has a discount too, and a scout explores.</summary>
    private static readonly string[] Discounts = ["discount", "discountFactor"];

    private static readonly string[] Explorations = ["explore", "exploration", "explorationRate"];

    /// <summary>What a network is made of; a layer may be one of a map or a picture.</summary>
    private static readonly WordSet PartsOfNetworks = new("neuron", "neural", "synapse", "perceptron");

    private static readonly WordSet Networks = PartsOfNetworks.With("neuronal");

    private static readonly string[] ForwardNames = ["Forward", "FeedForward", "ForwardPass", "ForwardPropagate", "ForwardPropagation"];

    private static readonly string[] Weights = ["weight", "weights", "bias", "biases"];

    /// <summary>True for what is called a neuron or a synapse, and for what others tell how fast to learn: <c>Layer.UpdateWeights(double learningRate)</c>.</summary>
    public static bool IsPartOfNetwork(INamedTypeSymbol type) => PartsOfNetworks.HasWordOf(type.Name) || type.GetMembers().Any(IsToldToLearn);

    /// <summary>True for what is called a neural network or a part of one, and is no test of it.</summary>
    public static bool IsNetwork(INamedTypeSymbol type) => Networks.HasWordOf(type.Name) && !Words.Contains(type.Name, "test") && !Words.Contains(type.Name, "tests");

    /// <summary>True for the name of what a network is made of.</summary>
    public static bool IsNamedAfterPart(string typeName) => Networks.HasWordOf(typeName) || Words.Contains(typeName, "layer");

    /// <summary>True for the numbers that a layer keeps under the name of weights, <c>double[] weights</c>, and for that of a part of a network; a single one of anything else may be how heavy it is.</summary>
    public static bool AreWeights(ISymbol symbol) =>
        IsWeight(symbol.Name) && symbol.ValueType() is { } type && (HoldsReals(type) || (type.IsNumeric() && symbol.ContainingType is { } part && symbol is IFieldSymbol or IPropertySymbol && Networks.HasWordOf(part.Name)));

    private static bool HoldsReals(ITypeSymbol type) => (type.HoldsElements() && type.ElementType().IsFloating()) || DataTypes.IsNumbers(type) || DataTypes.KeepsReals(type);

    /// <summary>True for what passes numbers on by the name of one of its methods, <c>Forward(float[] row)</c>. Trucks move forward, and proxies forward texts.</summary>
    public static bool IsLayer(INamedTypeSymbol type) => type.GetMembers().Any(member =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && ForwardNames.Contains(method.Name, StringComparer.OrdinalIgnoreCase) && method.Parameters.Any(given => HoldsReals(given.Type)));

    /// <summary>True for the names of what a part of a network learns, and false for the weights of examples and for gradients.</summary>
    public static bool IsWeight(string name) => Weights.Any(weight => name.EndsWith(weight, StringComparison.OrdinalIgnoreCase)) && !MemberVocabulary.SuggestsState(name) && !MemberVocabulary.IsGiven(name) && !Words.Contains(name, "d");

    /// <summary>True when the type keeps an array of real numbers that is called biases, coefficients or centroids, and is told how fast to learn, or how much to hold back. Ships, heroes and bars keep weights.</summary>
    public static bool IsToldHowToLearnItsCoefficients(INamedTypeSymbol type) => type.GetMembers().Any(IsArrayOfCoefficients) && IsToldHowToLearn(type);

    /// <summary>True when the type is given a learning rate or a regularization; what smooths, and what has a greatest depth, may be anything.</summary>
    public static bool IsToldHowToLearn(INamedTypeSymbol type) => Given(type).Concat(type.GetMembers()).Any(setting => IsNumber(setting) && MemberVocabulary.IsRateOrRegularization(setting.Name));

    /// <summary>True for what tells spam from the rest by its name. What is trained on texts and classifies them learns; rules for spam are written by somebody.</summary>
    public static bool IsAboutSpam(INamedTypeSymbol type) => Words.Contains(type.Name, "spam");

    public static bool IsNamedAfterTask(string typeName) => Tasks.HasWordOf(typeName);

    /// <summary>True for what judges objects of a kind by its own name, <c>FolderClassifier</c>, and keeps a table of numbers for that: who trains on many of them, and predicts for one, learns from them whatever they hold.</summary>
    public static bool IsJudge(INamedTypeSymbol type) => Judges.HasWordOf(type.Name) && type.GetMembers().Any(member => member is IFieldSymbol && !Limits.HasWordOf(member.Name) && member.ValueType()!.InnermostDictionaryValue()?.IsFloating() == true);

    public static bool IsLearner(INamedTypeSymbol type) => IsCalled(type, Tasks) || IsBeyondDoubt(type);

    /// <summary>True for what is named after an algorithm, is made with what only learners are made with, or is told how fast to learn.</summary>
    public static bool IsBeyondDoubt(INamedTypeSymbol type)
    {
        if (IsCalled(type, Algorithms))
        {
            return true;
        }

        var given = Given(type).ToList();
        return given.Concat(type.GetMembers()).Any(IsHyperparameterOfLearning)
            || type.GetMembers().Any(IsToldToLearn)
            || IsToldEpochsAndSteps(given)
            || IsToldByGreekLetters(given);
    }

    private static bool IsToldByGreekLetters(List<ISymbol> given)
    {
        var settings = given.FindAll(setting => setting.ValueType()?.IsFloating() == true);
        var letters = Greek.Count(letter => settings.Exists(setting => Words.Contains(setting.Name, letter)));
        bool IsCalled(string[] names) => settings.Exists(setting => names.Contains(setting.Name, StringComparer.OrdinalIgnoreCase));

        return letters > 1 || (letters == 1 && IsCalled(Discounts) && IsCalled(Explorations));
    }

    /// <summary>A method of training that is given a learning rate.</summary>
    public static bool IsToldToLearn(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && PhaseVocabulary.Of(method.Name) == Phases.Training
        && method.Parameters.Any(parameter => parameter.Type.IsFloating() && MemberVocabulary.IsLearningRate(parameter.Name));

    /// <summary>Made with a number of epochs and a size of steps; an academy has epochs too, and a solver has steps.</summary>
    private static bool IsToldEpochsAndSteps(List<ISymbol> given) =>
        given.Exists(setting => Words.Contains(setting.Name, "epochs") && setting.ValueType()?.IsIntegral() == true)
        && given.Exists(setting => Words.Contains(setting.Name, "step") && Words.Contains(setting.Name, "size") && setting.ValueType()?.IsFloating() == true);

    /// <summary>Made with a number that is called as a hyperparameter is: a tolerance, a greatest number of iterations. Solvers and schedulers are made with these too.</summary>
    public static bool IsSetUp(INamedTypeSymbol type) => Given(type).Any(setting => setting.ValueType()?.WithoutNullable().IsNumeric() == true && MemberVocabulary.SuggestsHyperparameter(setting.Name));

    /// <summary>By its own name, or by that of what it derives from or implements. What a view shows is another kind of model, and so are the models of many frameworks.</summary>
    private static bool IsCalled(INamedTypeSymbol type, WordSet names) =>
        (names.HasWordOf(type.Name) && !Words.Contains(type.Name, "view"))
        || (type.BaseType is { } parent && IsContract(parent, names))
        || type.AllInterfaces.Any(contract => IsContract(contract, names));

    private static bool IsContract(INamedTypeSymbol type, WordSet names) => names.HasWordOf(type.Name) && !Words.Contains(type.Name, "model");

    /// <summary>What the type is made with, and what the options hold that it is made with.</summary>
    private static IEnumerable<ISymbol> Given(INamedTypeSymbol type)
    {
        var parameters = type.InstanceConstructors.SelectMany(constructor => constructor.Parameters).ToList();
        return parameters.Concat(parameters.Select(parameter => parameter.Type)
            .Where(options => options is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface })
            .SelectMany(options => options.GetMembers())
            .Where(member => !member.IsStatic));
    }

    private static bool IsArrayOfCoefficients(ISymbol member) =>
        member is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } or IPropertySymbol { IsStatic: false }
        && member.ValueType() is { } type && type.HoldsElements() && type.ElementType().IsFloating()
        && (MemberVocabulary.IsCertainlyLearned(member.Name) ? !Words.Contains(member.Name, "weights") : Words.Contains(member.Name, "bias"));

    /// <summary>A number with such a name.</summary>
    private static bool IsHyperparameterOfLearning(ISymbol setting) => IsNumber(setting) && MemberVocabulary.IsHyperparameterOfLearning(setting.Name);

    private static bool IsNumber(ISymbol setting) => setting is { IsImplicitlyDeclared: false } and (IParameterSymbol or IFieldSymbol or IPropertySymbol) && setting.ValueType() is { } type && (type.IsNumeric() || type is ITypeParameterSymbol);
}
