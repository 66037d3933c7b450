using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Baseline;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Options;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Infrastructure;

/// <summary>What all hosts share about one compilation under one set of options. Everything in it is immutable or a cache of pure functions.</summary>
internal sealed class Session
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<AnalyzerOptions, Session?>> Sessions = new();

    private readonly ConcurrentDictionary<SyntaxTree, TeamNames> _teamNames = new();
    private readonly AnalyzerOptions _options;
    private readonly bool _mayHaveSearchSpaces;

    private Session(Compilation compilation, MlNetSymbols mlNet, TorchSharpSymbols torchSharp, AnnotationSymbols annotations, AnalyzerOptions options, CancellationToken cancellation)
    {
        _options = options;
        IsTestProject = TestProjects.IsTestProject(compilation, options);
        Descendants = new DerivedTypes(compilation.Assembly);
        _mayHaveSearchSpaces = SearchSpaceSymbols.MayBeIn(compilation);
        Hyperparameters = HyperparameterList.Of(options, cancellation);
        MlNet = mlNet;
        Baseline = options.AdditionalFiles.FirstOrDefault(BaselineFile.IsBaseline) is { } baseline ? BaselineFile.Read(baseline, cancellation) : null;
        TorchSharp = torchSharp;
        Layers = new Layers(torchSharp);
        var names = new SourceNames(compilation);
        ModuleUses = new ModuleUses(compilation, torchSharp, names);
        GradientFreeCalls = new GradientFreeCalls(compilation, names);
        Annotations = annotations;
        Shapes = new TrainerShapes(mlNet, torchSharp, annotations);
        SharedGenerators = new SharedGenerators(compilation, Shapes, names);
        Roles = new RoleResolver(annotations, new KnowledgeLookup(TeamFiles(options, cancellation)), Shapes);
        Domains = new DomainResolver(Roles, annotations, Shapes);
    }

    /// <summary>The findings that the team has accepted as a baseline, or null when there is none.</summary>
    public BaselineFile? Baseline { get; }

    /// <summary>The hyperparameters of the project as somebody approved them, or null.</summary>
    public HyperparameterList? Hyperparameters { get; }

    /// <summary>True when the project says that it has tests, or references a framework for them.</summary>
    public bool IsTestProject { get; }

    public MlNetSymbols MlNet { get; }

    public TorchSharpSymbols TorchSharp { get; }

    /// <summary>The kinds of layers of TorchSharp.</summary>
    public Layers Layers { get; }

    /// <summary>How the modules of the compilation use each other.</summary>
    public ModuleUses ModuleUses { get; }

    /// <summary>The methods that are called where gradients are off.</summary>
    public GradientFreeCalls GradientFreeCalls { get; }

    public AnnotationSymbols Annotations { get; }

    public TrainerShapes Shapes { get; }

    /// <summary>What the learners of the compilation draw from that stands in a type of its own.</summary>
    public SharedGenerators SharedGenerators { get; }

    public RoleResolver Roles { get; }

    public DomainResolver Domains { get; }

    /// <summary>Null when the compilation has nothing to do with machine learning: no known library, no annotation, and no member that is named after training.</summary>
    public static Session? For(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var sessions = Sessions.GetValue(compilation, static _ => new ConcurrentDictionary<AnalyzerOptions, Session?>());
        if (!sessions.TryGetValue(options, out var session))
        {
            session = sessions.GetOrAdd(options, Create(compilation, options, cancellation));
        }

        return session;
    }

    /// <summary>The types of the compilation that derive from one of its types.</summary>
    public DerivedTypes Descendants { get; }

    /// <summary>True when the library is within reach of the compilation.</summary>
    public bool Has(Library library) => library switch
    {
        Library.MlNet => MlNet.IsPresent,
        Library.AutoML => _mayHaveSearchSpaces,
        Library.TorchSharp => TorchSharp.IsPresent,
        _ => true,
    };

    /// <summary>True when the called method trains a model: <c>Fit</c> and <c>CrossValidate</c> of ML.NET, or the training method of a trainer.</summary>
    public bool Trains(IMethodSymbol called) => MlNet.Classify(called) switch
    {
        MlNetCall.Fit or MlNetCall.CrossValidate => true,
        MlNetCall.None => Shapes.IsTrainingName(called.Name) && called.ContainingType is { } type && Shapes.Of(type).IsTrainer,
        _ => false,
    };

    /// <summary>True when the team does not want the rule to look at the type.</summary>
    public bool IsExempt(INamedTypeSymbol type, DiagnosticDescriptor rule, ConfiguredNames names) => names.Exempt(type) || (IsTestProject && names.ExemptInTests(rule));

    /// <summary>The team's names for methods of a phase, as configured for the file in which a type is declared first.</summary>
    public TeamNames NamesFor(INamedTypeSymbol type) =>
        _teamNames.GetOrAdd(type.DeclaringSyntaxReferences[0].SyntaxTree, ReadTeamNames);

    private TeamNames ReadTeamNames(SyntaxTree tree) => TeamNames.Read(_options.AnalyzerConfigOptionsProvider.GetOptions(tree));

    public static bool IsKnowledgeFile(AdditionalText file) => Path.GetExtension(file.Path) == ".roles";

    /// <summary>Reads a knowledge file of the team; null when the host cannot show its text.</summary>
    public static KnowledgeFile? ReadKnowledge(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text
            ? KnowledgeReader.Read(text.Lines.Select(line => line.ToString()), Path.GetFileName(file.Path))
            : null;

    private static Session? Create(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var mlNet = MlNetSymbols.Of(compilation);
        var torchSharp = TorchSharpSymbols.Of(compilation);
        var annotations = AnnotationSymbols.Of(compilation);
        var isRelevant = mlNet.IsPresent
            || torchSharp.IsPresent
            || annotations.IsPresent
            || compilation.ContainsSymbolsWithName(static name => PhaseVocabulary.Trains(name), SymbolFilter.Member, cancellation);
        return isRelevant ? new Session(compilation, mlNet, torchSharp, annotations, options, cancellation) : null;
    }

    private static ImmutableArray<KnowledgeFile> TeamFiles(AnalyzerOptions options, CancellationToken cancellation)
    {
        var files = new List<KnowledgeFile>();
        foreach (var file in options.AdditionalFiles)
        {
            if (IsKnowledgeFile(file) && ReadKnowledge(file, cancellation) is { } knowledge)
            {
                files.Add(knowledge);
            }
        }

        return files.ToImmutableArray();
    }
}
