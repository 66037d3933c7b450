using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Libraries.TorchSharp;

namespace ParamAnalyzers.Roles;

/// <summary>What a type's signatures say about it.</summary>
/// <param name="IsTrainer">A method of the training phase sees data; or records, texts, the user's own objects, rewards or nothing where the type is known for a learner; or it is one of a base that trains.</param>
/// <param name="Predicts">A method of the prediction phase sees data, or anything else where the type trains.</param>
internal readonly record struct TrainerShape(bool IsTrainer, bool Predicts);

/// <summary>
/// Tells trainers from types that only share their verbs: a trainer's training method sees data. Coaches, parcels and railways
/// train, fit and learn nothing from numbers; what sees only records or texts has to be known for one of the <see cref="Learners"/> as well.
/// </summary>
internal sealed class TrainerShapes(MlNetSymbols mlNet, TorchSharpSymbols torchSharp, AnnotationSymbols annotations)
{
    /// <summary>What keeps examples for a trainer, and draws from them, is no trainer.</summary>
    private static readonly WordSet StoreWords = new("buffer", "replay", "reservoir", "queue", "cache");

    private static readonly WordSet DurationWords = new("epochs", "episodes", "iterations");

    /// <summary>How long an agent walks in a world; elsewhere steps are walked, and a horizon is planned for.</summary>
    private static readonly WordSet EpisodeWords = DurationWords.With("horizon", "steps");

    private static readonly WordSet WorldWords = new("environment", "env", "world", "simulator", "simulation", "maze", "arena");

    private static readonly WordSet ObservedTimes = new("day", "date", "time", "hour", "timestamp", "month", "week", "moment");

    private readonly ConcurrentDictionary<string, StatedByName> _statedByNames = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<IMethodSymbol, Phases> _phasesOfMethods = new(SymbolEqualityComparer.Default);
    private readonly DataTypes _data = new(mlNet, torchSharp);
    private readonly ConcurrentDictionary<INamedTypeSymbol, TrainerShape> _shapes = new(SymbolEqualityComparer.Default);

    public TrainerShape Of(INamedTypeSymbol type) =>
        _shapes.TryGetValue(type.OriginalDefinition, out var shape) ? shape : _shapes.GetOrAdd(type.OriginalDefinition, IsNoTrainer(type) ? default : Inspect(type.OriginalDefinition));

    /// <summary>Arrays and sequences of numbers or of examples, tensors, data views, matrices; and type parameters, which stand for these in generic learners.</summary>
    public bool IsData(ITypeSymbol type) => _data.Includes(type);

    /// <summary>Data, or records and texts, which are data for some.</summary>
    public bool MayBeData(ITypeSymbol type) => _data.IncludesRecords(type);

    /// <summary>Data, records, texts, or an object of the user's that holds any of these: what a method can measure a model with.</summary>
    public bool MayHoldData(ITypeSymbol type) => MayBeData(type) || (DataTypes.IsOwn(type) && type.GetMembers().Any(member => member is IFieldSymbol { IsConst: false, IsStatic: false } && _data.IncludesRecords(member.ValueType()!)));

    /// <summary>Data, or records and texts where the method is one with which a trainer learns from them.</summary>
    public bool SeesData(IParameterSymbol parameter) =>
        IsData(parameter.Type)
        || (parameter.ContainingSymbol is IMethodSymbol { ContainingType: { } type } method && PhaseOf(method) == Phases.Training && Of(type).IsTrainer && (_data.IncludesRecords(parameter.Type) || _data.IsTable(parameter.Type) || DataTypes.KeepsReals(parameter.Type)));

    /// <summary>True when a method of the type predicts or classifies by its name, whatever it is asked about.</summary>
    public static bool PredictsBeyondDoubt(INamedTypeSymbol type) => type.GetMembers().Any(IsUnmistakablePrediction);

    /// <summary>True when the name of a called method says that it trains.</summary>
    public bool IsTrainingName(string name) => StatedBy(name).Phase == Phases.Training;

    /// <summary><c>static Model Train(rows, settings, random)</c>: by its name, from data, and what it returns predicts beyond doubt.</summary>
    public bool MakesAModel(IMethodSymbol method) =>
        method.IsStatic && IsTrainingName(method.Name) && HandsOutANewModel(method) && method.Parameters.Any(parameter => MayBeData(parameter.Type));

    /// <summary>What the method returns predicts beyond doubt, and is no object that it was given.</summary>
    public static bool HandsOutANewModel(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } made && PredictsBeyondDoubt(made)
        && !method.Parameters.Any(given => SymbolEqualityComparer.Default.Equals(given.Type, made));

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

        if (method.OverridesObject())
        {
            return Phases.None;
        }

        var stated = StatedBy(method.NameWithoutInterface());
        var phase = stated.DataThatMakesItTrain is { } needed && method.Parameters.Count(parameter => IsData(parameter.Type)) >= needed
            ? Phases.Training
            : stated.Phase;
        return phase switch
        {
            Phases.Prediction when stated.MayMakeModels && MakesModelFromData(method) => Phases.Training,
            Phases.Configuration when stated.MayInduce && InducesItself(method) => Phases.Training,
            Phases.Prediction when !SaysWhatItPredicts(method, stated) || LearnsWhileItForecasts(method, stated) => Phases.Unseen,
            Phases.Training when stated.MayTrainNothing && !Learners.IsBeyondDoubt(method.ContainingType) => Phases.None,
            Phases.Training or Phases.None when TestCode.IsTest(method) || IsNoun(method) || Solver.Solves(method) => Phases.Unseen,
            _ => phase,
        };
    }

    /// <summary><c>IModel Generate(Matrix x, Vector y)</c> generates what predicts.</summary>
    private bool MakesModelFromData(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } model && PredictsBeyondDoubt(model) && method.Parameters.Count(parameter => IsData(parameter.Type)) > 1 && method.Parameters.Any(parameter => IsTableOfRows(parameter.Type));

    /// <summary><c>void BuildClassifier(Instances train)</c> of what classifies.</summary>
    private bool InducesItself(IMethodSymbol method) =>
        method is { IsStatic: false, ReturnsVoid: true } && PredictsBeyondDoubt(method.ContainingType) && method.Parameters.Any(parameter => MayBeData(parameter.Type) || DataTypes.KeepsReals(parameter.Type));

    private static bool IsTableOfRows(ITypeSymbol type) => type is IArrayTypeSymbol { Rank: > 1 } or IArrayTypeSymbol { ElementType: IArrayTypeSymbol } || Words.Contains(type.Name, "matrix");

    /// <summary><c>Compute()</c> without a value to predict for may just as well be how an older library trains, and <c>Transform()</c> how another one hands out what it has.</summary>
    private bool SaysWhatItPredicts(IMethodSymbol method, StatedByName stated) =>
        method.Parameters.Any(parameter => IsData(parameter.Type) || parameter.Type.IsFloating())
        || (stated.IsCertainPrediction && (!method.Parameters.IsEmpty || PhaseVocabulary.IsUnmistakablePrediction(method.NameWithoutInterface())));

    /// <summary><c>Forecast(double observed)</c>: smoothing takes in what was seen and tells what comes next.</summary>
    private static bool LearnsWhileItForecasts(IMethodSymbol method, StatedByName stated) => stated.MayOnlyPlan && method.Parameters.Any(parameter => parameter.Type.IsFloating());

    /// <summary><c>Train(Train train)</c> of a railway.</summary>
    private static bool IsNoun(IMethodSymbol method) => method.Parameters.Any(parameter => parameter.Type.Name == method.Name);

    /// <summary>False when neither an annotation nor the name makes the method train or predict.</summary>
    private bool MayTrainOrPredict(IMethodSymbol method) =>
        annotations.IsPresent || StatedBy(method.NameWithoutInterface()) is { Phase: Phases.Training or Phases.Prediction } or { DataThatMakesItTrain: not null };

    /// <summary>The types of TorchSharp have thousands of members, and what they are is known without them.</summary>
    private static bool IsNoTrainer(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.IsEmpty && TorchSharpSymbols.Owns(type);

    private TrainerShape Inspect(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || (StoreWords.HasWordOf(type.Name) && !Learners.IsNamedAfterTask(type.Name) && !(Words.Contains(type.Name, "agent") && Learners.IsToldHowToLearn(type))))
        {
            return default;
        }

        var signs = TrainerSigns.None;
        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method && MayTrainOrPredict(method))
            {
                signs |= When(TakesReward(method), TrainerSigns.LearnsFromRewards) | PhaseOf(method) switch
                {
                    Phases.Training when !IsPrivateStep(method) => When(method.IsOverride, TrainerSigns.OverridesTraining) | OfTraining(method),
                    Phases.Prediction => OfPrediction(method),
                    _ => TrainerSigns.None,
                };
            }
        }

        bool Has(TrainerSigns wanted) => (signs & wanted) == wanted;

        bool HasOne(TrainerSigns wanted) => (signs & wanted) != 0;

        var predictsBeyondDoubt = HasOne(TrainerSigns.PredictsByName | TrainerSigns.PlansByName) && Learners.IsBeyondDoubt(type);

        var isTrainer = LearnsFromNumbers() || LearnsFromWhatItHolds() || LearnsFromRecords() || LearnsFromOwnTypes() || LearnsByAsking() || IsCalledTrainer()
            || (Has(TrainerSigns.LearnsFromRewards) && Learners.IsBeyondDoubt(type))
            || (Has(TrainerSigns.OverridesTraining) && type.BaseType is { DeclaringSyntaxReferences.IsEmpty: false } parent && Of(parent).IsTrainer);
        var predicts = predictsBeyondDoubt
            || HasOne(TrainerSigns.PredictsOne | TrainerSigns.PredictsAnything)
            || (Has(TrainerSigns.PredictsByName) && Learners.IsLearner(type))
            || Has(TrainerSigns.PlansByName | TrainerSigns.TrainsByName | TrainerSigns.TrainsOnNumbers);
        return new TrainerShape(isTrainer, Has(TrainerSigns.PredictsData) || (isTrainer && (predicts || Has(TrainerSigns.PredictsOwnData))));

        // Counts alone, without anything to predict, are loads, seats or scores; and what only updates and samples is a picture.
        bool LearnsFromNumbers() => Has(TrainerSigns.TrainsOnNumbers)
            || (Has(TrainerSigns.TrainsOnData | TrainerSigns.PredictsData) && (HasOne(TrainerSigns.TrainsByName | TrainerSigns.PredictsByName | TrainerSigns.PlansByName) || Learners.IsLearner(type)))
            || (Has(TrainerSigns.TrainsOnData) && predictsBeyondDoubt);

        bool LearnsFromWhatItHolds() => (Has(TrainerSigns.TrainsWithoutArguments) || (Has(TrainerSigns.TrainsWithoutData) && PredictsLikeALearner())) && type.GetMembers().Any(HoldsData);

        bool LearnsFromRecords() => Has(TrainerSigns.TrainsOnRecords) && PredictsWhatItHasSeen(type) && (PredictsLikeALearner() || (Has(TrainerSigns.TrainsByName | TrainerSigns.PredictsOne) && Learners.IsAboutSpam(type)));

        bool PredictsLikeALearner() => predictsBeyondDoubt || (HasOne(TrainerSigns.PredictsAnything | TrainerSigns.PredictsOne | TrainerSigns.MakesModels) && Learners.IsLearner(type));

        bool LearnsFromOwnTypes() =>
            (Has(TrainerSigns.TrainsOnOwnData) && (predictsBeyondDoubt || (HasOne(TrainerSigns.PredictsOwnData | TrainerSigns.PredictsData) && (Learners.IsLearner(type) || Learners.IsSetUp(type)))))
            || (Has(TrainerSigns.TrainsOnObjects | TrainerSigns.PredictsAnything) && PredictsWhatItHasSeen(type) && Learners.IsBeyondDoubt(type))
            || (Has(TrainerSigns.TrainsOnObjects | TrainerSigns.PredictsOne) && PredictsWhatItHasSeen(type) && Learners.IsJudge(type))
            || (Has(TrainerSigns.TrainsByName) && HasOne(TrainerSigns.TrainsOnRecords | TrainerSigns.TrainsOnObjects) && Learners.IsToldHowToLearnItsCoefficients(type));

        bool LearnsByAsking() => Has(TrainerSigns.TrainsByAsking | TrainerSigns.PredictsData) && PredictsWhatItHasSeen(type) && Learners.IsToldHowToLearn(type);

        bool IsCalledTrainer() => Words.Contains(type.Name, "trainer") && (Has(TrainerSigns.TrainsByName | TrainerSigns.MakesNamedModels) || type.GetMembers().Any(IsToldHowLongAndHowFast));
    }

    /// <summary><c>Run(HeadlineSet rows, int epochs, double lr)</c></summary>
    private static bool IsToldHowLongAndHowFast(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
        && method.Parameters.Any(given => given.Type.IsIntegral() && Words.Contains(given.Name, "epochs"))
        && method.Parameters.Any(given => given.Type.IsFloating() && MemberVocabulary.IsLearningRate(given.Name));

    /// <summary>A record to predict for is of the type that training saw, or what that one labels; numbers and texts may be the parts of one, and a day is only of what has days.</summary>
    private bool PredictsWhatItHasSeen(INamedTypeSymbol type)
    {
        var methods = type.GetMembers().OfType<IMethodSymbol>().Where(method => MayTrainOrPredict(method)).ToList();
        var seen = methods.Where(method => PhaseOf(method) == Phases.Training).SelectMany(method => method.Parameters).Select(parameter => DataTypes.HandedOutBy(parameter.Type) ?? parameter.Type.ElementType()).SelectMany(row => DataTypes.PartsOf(row).Append(row)).ToList();
        return methods.Where(method => IsUnmistakablePrediction(method)).SelectMany(method => method.Parameters).Select(parameter => parameter.Type.ElementType())
            .All(asked => IsDay(asked) ? seen.Exists(HasDay) : !DataTypes.IsOwn(asked) || seen.Contains(asked, SymbolEqualityComparer.Default));
    }

    /// <summary>A day, or an observation of one: <c>record HourlyLoad(DateTime Hour, double Megawatts)</c>. A day of birth observes nothing.</summary>
    private static bool HasDay(ITypeSymbol row) => IsDay(row)
        || (DataTypes.IsOwn(row) && row.GetMembers().Any(part => part is IPropertySymbol { IsStatic: false } or IFieldSymbol { IsStatic: false } && ObservedTimes.Contains(part.Name.AsSpan()) && IsDay(part.ValueType()!.WithoutNullable())));

    private static bool IsDay(ITypeSymbol type) => type.Name is "DateTime" or "DateOnly" or "DateTimeOffset";

    private TrainerSigns OfTraining(IMethodSymbol method)
    {
        var count = method.Parameters.Count(parameter => IsData(parameter.Type));
        var isNamed = StatedBy(method.NameWithoutInterface()) is { Phase: Phases.Training } or { MayInduce: true };
        var isVerb = isNamed && PhaseVocabulary.MentionsTraining(method.NameWithoutInterface());
        return When(count > 0, TrainerSigns.TrainsOnData)
            | When(isNamed && method.Parameters.Any(parameter => DataTypes.KeepsReals(parameter.Type) || _data.IsTable(parameter.Type)), TrainerSigns.TrainsOnOwnData)
            | When((count > 1 || (count == 1 && !MayOnlyChange(method) && method.Parameters.Any(SeesReals))) && !MayOnlyHandleData(method), TrainerSigns.TrainsOnNumbers)
            | When(isNamed && method.Parameters.Any(parameter => _data.IncludesRecords(parameter.Type) || DataTypes.HandedOutBy(parameter.Type) is not null), TrainerSigns.TrainsOnRecords)
            | When(isNamed && method.Parameters.Any(parameter => DataTypes.IsOwn(parameter.Type.ElementType())), TrainerSigns.TrainsOnObjects)
            | When(isVerb && method.Parameters.Any(parameter => DataTypes.IsOwnInterface(parameter.Type)), TrainerSigns.TrainsByAsking)
            | When(isVerb, TrainerSigns.TrainsByName)
            | When(method.Parameters.IsEmpty, TrainerSigns.TrainsWithoutArguments)
            | When(BringsNoData(method), TrainerSigns.TrainsWithoutData)
            | MakingModels(method);
    }

    private TrainerSigns OfPrediction(IMethodSymbol method)
    {
        var (stated, isUnmistakable) = (StatedBy(method.NameWithoutInterface()), IsUnmistakablePrediction(method));
        return When(method.Parameters.Any(parameter => IsData(parameter.Type)), TrainerSigns.PredictsData)
            | When((isUnmistakable || IsMapping(method)) && method.Parameters.Any(parameter => DataTypes.KeepsReals(parameter.Type)), TrainerSigns.PredictsOwnData)
            | When(isUnmistakable || (stated.IsCertainPrediction && method.Parameters.Any(parameter => parameter.Type.IsFloating())), TrainerSigns.PredictsOne)
            | When(stated.IsCertainPrediction && !method.Parameters.IsEmpty, stated.MayOnlyPlan ? TrainerSigns.PlansByName : TrainerSigns.PredictsByName)
            | When(isUnmistakable || (!stated.MayOnlyPlan && method.ReturnType.HoldsElements() && method.ReturnType.ElementType().IsFloating()), TrainerSigns.PredictsAnything);
    }

    /// <summary>Who is trained is handed back, and can often predict something as well; it is no model that was made.</summary>
    private static TrainerSigns MakingModels(IMethodSymbol method) =>
        method.ReturnType is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } model || !PredictsBeyondDoubt(model) ? TrainerSigns.None
        : TrainerSigns.MakesModels | When(Learners.IsNamedAfterTask(model.Name) && !method.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, model)), TrainerSigns.MakesNamedModels);

    /// <summary><c>Spectra Transform(Spectra raw)</c></summary>
    private static bool IsMapping(IMethodSymbol method) =>
        Words.Contains(method.NameWithoutInterface(), "transform") && method.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, method.ReturnType));

    /// <summary><c>UpdateState(int state, int action, double reward)</c>, <c>Learn(int state, double target)</c></summary>
    private bool TakesReward(IMethodSymbol method)
    {
        var stated = StatedBy(method.NameWithoutInterface());
        bool IsGiven(string word) => method.Parameters.Any(parameter => parameter.Type.IsFloating() && Words.Contains(parameter.Name, word));
        return stated.Phase == Phases.Training ? IsGiven("reward") || IsGiven("target") : stated.DataThatMakesItTrain == 1 && IsGiven("reward");
    }

    /// <summary><c>UpdateTexture(float[,] pixels)</c>: what is given numbers, and neither an error nor a reward for them, may just take them over.</summary>
    private bool MayOnlyChange(IMethodSymbol method) => !method.Parameters.Any(parameter => parameter.Type.IsFloating()) && StatedBy(method.NameWithoutInterface()) is { Phase: not Phases.Training, MayOnlyChange: true } && annotations.PhaseOf(method) == Phases.None;

    private bool MayOnlyHandleData(IMethodSymbol method) => StatedBy(method.NameWithoutInterface()).MayOnlyHandleData && annotations.PhaseOf(method) == Phases.None;

    private static TrainerSigns When(bool isSo, TrainerSigns sign) => isSo ? sign : TrainerSigns.None;

    /// <summary>How long to train, whom to tell, and the world in which an agent learns by itself.</summary>
    private static bool BringsNoData(IMethodSymbol method)
    {
        var durations = method.Parameters.Any(IsWorld) ? EpisodeWords : DurationWords;
        return method.Parameters.All(parameter => parameter.Type.Name is "CancellationToken" or "IProgress" || IsWorld(parameter) || (parameter.Type.IsIntegral() && durations.HasWordOf(parameter.Name)));
    }

    private static bool IsWorld(IParameterSymbol parameter) => parameter.Type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } && WorldWords.HasWordOf(parameter.Type.Name);

    private static bool IsUnmistakablePrediction(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation, Parameters.IsEmpty: false } method && PhaseVocabulary.IsUnmistakablePrediction(method.NameWithoutInterface());

    /// <summary>A private method of a type that nobody can train, such as <c>UpdateProbabilities(double[])</c> of a detector: a verb that trains only together with data says too little.</summary>
    private bool IsPrivateStep(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private } && StatedBy(method.NameWithoutInterface()).Phase != Phases.Training && annotations.PhaseOf(method) == Phases.None;

    private bool HoldsData(ISymbol member) => member is IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } or IPropertySymbol && IsData(member.ValueType()!);

    /// <summary>Data that is not mere counts.</summary>
    private bool SeesReals(IParameterSymbol parameter) => IsData(parameter.Type) && !DataTypes.AreCounts(parameter.Type.ElementType());

    /// <summary>What the vocabulary says about the name of a method; read once for each name.</summary>
    private readonly record struct StatedByName(Phases Phase, int? DataThatMakesItTrain, bool MayOnlyHandleData, bool MayOnlyChange, bool IsCertainPrediction, bool MayOnlyPlan, bool MayMakeModels, bool MayInduce, bool MayTrainNothing)
    {
        public static StatedByName Read(string name) => new(PhaseVocabulary.Of(name), PhaseVocabulary.DataThatMakesItTrain(name), PhaseVocabulary.MayOnlyHandleData(name), PhaseVocabulary.MayOnlyChange(name), PhaseVocabulary.IsCertainPrediction(name), PhaseVocabulary.MayOnlyPlan(name), PhaseVocabulary.MayMakeModels(name), PhaseVocabulary.MayInduce(name), PhaseVocabulary.MayTrainNothing(name));
    }
}
