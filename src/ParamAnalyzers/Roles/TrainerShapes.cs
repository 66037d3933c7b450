using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Libraries.TorchSharp;

namespace ParamAnalyzers.Roles;

/// <summary>What a type's signatures say about it.</summary>
/// <param name="IsTrainer">A method of the training phase sees data.</param>
/// <param name="Predicts">A method of the prediction phase sees data, or one number or text where the type trains.</param>
internal readonly record struct TrainerShape(bool IsTrainer, bool Predicts);

/// <summary>
/// Tells trainers from types that only share their verbs: a trainer's training method sees data. Coaches, parcels and railways
/// train, fit and learn nothing from numbers.
/// </summary>
internal sealed class TrainerShapes(MlNetSymbols mlNet, TorchSharpSymbols torchSharp, AnnotationSymbols annotations)
{
    private const int MostExampleMembers = 64;

    /// <summary>The attributes of xunit, NUnit and MSTest, as they are written.</summary>
    private static readonly ImmutableHashSet<string> TestAttributes = ImmutableHashSet.Create("Fact", "Theory", "Test", "TestCase", "TestMethod", "SetUp", "OneTimeSetUp", "TestInitialize", "TestCaseSource", "Benchmark");

    private static readonly WordSet DataTypeWords = new("matrix", "vector", "tensor", "ndarray", "dataset", "dataframe", "observations", "samples", "loader", "minibatch");

    /// <summary>What keeps examples for a trainer, and draws from them, is no trainer.</summary>
    private static readonly WordSet StoreWords = new("buffer", "replay", "reservoir", "queue", "cache");

    /// <summary>One row of the data, as it is called wherever something learns.</summary>
    private static readonly WordSet ExampleTypeWords = new("sample", "example", "observation", "datum", "rating", "transition", "experience");

    private static readonly WordSet ClassWords = new("label", "category", "topic", "class", "sentiment", "language", "spam", "target", "intent");

    private static readonly WordSet ExampleMemberWords = new("features", "feature", "label", "target", "targets", "inputs", "outputs", "observation");

    private readonly ConcurrentDictionary<string, StatedByName> _statedByNames = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<IMethodSymbol, Phases> _phasesOfMethods = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _data = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, TrainerShape> _shapes = new(SymbolEqualityComparer.Default);

    public TrainerShape Of(INamedTypeSymbol type) =>
        _shapes.TryGetValue(type.OriginalDefinition, out var shape) ? shape : _shapes.GetOrAdd(type.OriginalDefinition, IsNoTrainer(type) ? default : Inspect(type.OriginalDefinition));

    /// <summary>Arrays and sequences of numbers or of examples, tensors, data views, matrices; and type parameters, which stand for these in generic learners.</summary>
    public bool IsData(ITypeSymbol type) =>
        type.SpecialType == SpecialType.None
        && type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate)
        && (_data.TryGetValue(type, out var isData) ? isData : _data.GetOrAdd(type, LooksLikeData(type)));

    private bool LooksLikeData(ITypeSymbol type)
    {
        if (mlNet.IsDataView(type) || torchSharp.IsTensor(type))
        {
            return true;
        }

        if (type.HoldsElements())
        {
            return IsExample(type.ElementType());
        }

        return DataTypeWords.HasWordOf(type.Name);
    }

    /// <summary>True when the name of a called method says that it trains.</summary>
    public bool IsTrainingName(string name) => StatedBy(name).Phase == Phases.Training;

    /// <summary>The phase that a method's signature states: by annotation, by its name, or by a verb of induction together with observations and targets.</summary>
    public Phases PhaseOf(IMethodSymbol method) =>
        _phasesOfMethods.TryGetValue(method.OriginalDefinition, out var phases) ? phases : _phasesOfMethods.GetOrAdd(method.OriginalDefinition, Decide);

    private StatedByName StatedBy(string name) =>
        _statedByNames.TryGetValue(name, out var stated) ? stated : _statedByNames.GetOrAdd(name, StatedByName.Read);

    private Phases Decide(IMethodSymbol method)
    {
        if (annotations.PhaseOf(method) is var annotated and not Phases.None)
        {
            return annotated;
        }

        var stated = StatedBy(OwnName(method));
        var phase = stated.DataThatMakesItTrain is { } needed && method.Parameters.Count(parameter => IsData(parameter.Type)) >= needed
            ? Phases.Training
            : stated.Phase;
        if (phase == Phases.Prediction && !stated.IsCertainPrediction && !method.Parameters.Any(parameter => IsData(parameter.Type) || parameter.Type.IsFloating()))
        {
            // Compute() without a value to predict for may just as well be how an older library trains.
            return Phases.Unseen;
        }

        return phase is Phases.Training or Phases.None && IsTest(method) ? Phases.Unseen : phase;
    }

    /// <summary>False when neither an annotation nor the name makes the method train or predict.</summary>
    private bool MayTrainOrPredict(IMethodSymbol method) =>
        annotations.IsPresent || StatedBy(OwnName(method)) is { Phase: Phases.Training or Phases.Prediction } or { DataThatMakesItTrain: not null };

    /// <summary>An explicit interface implementation is named after its interface; what it does is named by the last part.</summary>
    private static string OwnName(IMethodSymbol method) =>
        method.MethodKind == MethodKind.ExplicitInterfaceImplementation ? method.Name.Substring(method.Name.LastIndexOf('.') + 1) : method.Name;

    /// <summary>A test does to a model whatever it tests, and is named after it; what it does is nobody's training.</summary>
    private static bool IsTest(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences is [var declaration]
        && declaration.GetSyntax() is MethodDeclarationSyntax { AttributeLists.Count: > 0 } syntax
        && syntax.AttributeLists.Any(list => list.Attributes.Any(attribute => TestAttributes.Contains(LastPart(attribute.Name))));

    private static string LastPart(NameSyntax name) => name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : (name as SimpleNameSyntax)?.Identifier.ValueText ?? string.Empty;

    /// <summary>The types of TorchSharp have thousands of members, and what they are is known without them.</summary>
    private static bool IsNoTrainer(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.IsEmpty && TorchSharpSymbols.Owns(type);

    private TrainerShape Inspect(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || StoreWords.HasWordOf(type.Name))
        {
            return default;
        }

        var trainsOnData = false;
        var trainsOnNumbers = false;
        var trainsWithoutArguments = false;
        var predicts = false;
        var predictsOne = false;
        foreach (var member in type.GetMembers())
        {
            if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method || !MayTrainOrPredict(method))
            {
                continue;
            }

            var phase = PhaseOf(method);
            if (phase == Phases.Training && !IsPrivateStep(method))
            {
                var count = method.Parameters.Count(parameter => IsData(parameter.Type));
                trainsOnData |= count > 0;
                trainsOnNumbers |= count > 1 || (count == 1 && method.Parameters.Any(SeesReals));
                trainsWithoutArguments |= method.Parameters.IsEmpty;
            }
            else if (phase == Phases.Prediction)
            {
                predicts |= method.Parameters.Any(parameter => IsData(parameter.Type));
                predictsOne |= PhaseVocabulary.IsUnmistakablePrediction(OwnName(method)) ? !method.Parameters.IsEmpty : StatedBy(OwnName(method)).IsCertainPrediction && method.Parameters.Any(parameter => parameter.Type.IsFloating());
            }
        }

        // Training without arguments learns from data that the object already holds; counts alone, without anything to predict, are loads, seats or scores.
        var isTrainer = trainsOnNumbers || (trainsOnData && predicts) || (trainsWithoutArguments && type.GetMembers().Any(HoldsData));
        return new TrainerShape(isTrainer, predicts || (isTrainer && predictsOne));
    }

    /// <summary>A private method of a type that nobody can train, such as <c>UpdateProbabilities(double[])</c> of a detector: a verb that trains only together with data says too little.</summary>
    private bool IsPrivateStep(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private } && StatedBy(OwnName(method)).Phase != Phases.Training && annotations.PhaseOf(method) == Phases.None;

    private bool HoldsData(ISymbol member) => member is IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } or IPropertySymbol && IsData(member.ValueType()!);

    /// <summary>Data that is not mere counts.</summary>
    private bool SeesReals(IParameterSymbol parameter) => IsData(parameter.Type) && !parameter.Type.ElementType().IsIntegral();

    private bool IsExample(ITypeSymbol element)
    {
        if (element.IsNumeric() || element.TypeKind == TypeKind.TypeParameter || torchSharp.IsTensor(element) || DataTypeWords.HasWordOf(element.Name))
        {
            return true;
        }

        if (element.SpecialType != SpecialType.None || element is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named)
        {
            return false;
        }

        if (named.IsTupleType)
        {
            return named.TupleElements.Any(field => field.Type.ElementType() is var part && (part.IsNumeric() || part.TypeKind == TypeKind.TypeParameter || torchSharp.IsTensor(part))) || IsLabelledText(named);
        }

        if (ExampleTypeWords.HasWordOf(named.Name))
        {
            return true;
        }

        var inspected = 0;
        foreach (var member in named.GetMembers())
        {
            if (inspected++ > MostExampleMembers)
            {
                return false;
            }

            if (member is IPropertySymbol or IFieldSymbol
                && member.ValueType() is { } type
                && type.ElementType().IsNumeric()
                && (type.HoldsElements() || ExampleMemberWords.HasWordOf(member.Name)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words and a class: <c>(string Text, bool IsSpam)</c>, <c>(string Text, string Label)</c>, <c>(string Topic, string[] Words)</c>.</summary>
    private static bool IsLabelledText(INamedTypeSymbol tuple) =>
        tuple.TupleElements.Length == 2
        && tuple.TupleElements.Any(field => field.Type.ElementType().SpecialType == SpecialType.System_String)
        && tuple.TupleElements.Any(field => field.Type.SpecialType == SpecialType.System_Boolean || ClassWords.HasWordOf(field.Name) || (field.Type.HoldsElements() && tuple.TupleElements.Any(other => other.Type.SpecialType == SpecialType.System_String)));

    /// <summary>What the vocabulary says about the name of a method; read once for each name.</summary>
    private readonly record struct StatedByName(Phases Phase, int? DataThatMakesItTrain, bool IsCertainPrediction)
    {
        public static StatedByName Read(string name) => new(PhaseVocabulary.Of(name), PhaseVocabulary.DataThatMakesItTrain(name), PhaseVocabulary.IsCertainPrediction(name));
    }
}
