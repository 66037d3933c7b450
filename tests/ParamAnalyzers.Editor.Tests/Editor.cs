using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace ParamAnalyzers.Editor.Tests;

/// <summary>
/// The sample as an editor has it open: the project is loaded by the build system with the analyzers that it references, and Roslyn's own layer for editors is asked what it would offer.
/// That layer is internal; it is reached by reflection.
/// </summary>
public sealed class Editor : IAsyncLifetime
{
    private readonly Assembly _features = Assembly.Load("Microsoft.CodeAnalysis.Features");
    private readonly MSBuildWorkspace _workspace;
    private object _fixes = null!;
    private MethodInfo _stream = null!;

    public Editor()
    {
        var host = MefHostServices.Create(MefHostServices.DefaultAssemblies.Concat([_features, Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features")]).Distinct());
        _workspace = MSBuildWorkspace.Create(new Dictionary<string, string>(), host);
        FindFixService(host);
    }

    public Project Project { get; private set; } = null!;

    public async Task InitializeAsync() => Project = await _workspace.OpenProjectAsync(Repository.PathOf("docs", "samples", "HousePrices", "HousePrices.csproj"));

    public Task DisposeAsync()
    {
        _workspace.Dispose();
        return Task.CompletedTask;
    }

    public Document Find(string file) => Project.Documents.Single(document => document.Name == file);

    /// <summary>The squiggles of this package in a document.</summary>
    public static async Task<ImmutableArray<Diagnostic>> SquigglesAsync(Document document)
    {
        var analyzers = document.Project.AnalyzerReferences.Where(reference => reference.Display == "ParamAnalyzers").SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray();
        var compilation = (await document.Project.GetCompilationAsync())!.WithAnalyzers(analyzers, document.Project.AnalyzerOptions);
        var found = await compilation.GetAnalyzerDiagnosticsAsync();
        var tree = await document.GetSyntaxTreeAsync();
        return [.. found.Where(diagnostic => diagnostic.Location.SourceTree == tree || diagnostic.Id == "AD0001")];
    }

    /// <summary>The entries of the light bulb at a place, each once: a workspace that was asked before may list the fixers of a reference again.</summary>
    public async Task<IReadOnlyList<CodeAction>> LightBulbAsync(Document document, TextSpan span)
    {
        var actions = new List<CodeAction>();
        dynamic stream = _stream.Invoke(_fixes, [document, span, null, CancellationToken.None])!;
        var enumerator = ((IAsyncEnumerable<object>)stream).GetAsyncEnumerator();
        await using (enumerator)
        {
            while (await enumerator.MoveNextAsync())
            {
                var fixes = (System.Collections.IEnumerable)Get(enumerator.Current, "Fixes");
                actions.AddRange(fixes.Cast<object>().Select(fix => (CodeAction)Get(fix, "Action")));
            }
        }

        return [.. actions.DistinctBy(action => action.Title)];
    }

    private static object Get(object owner, string member)
    {
        const BindingFlags any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        var type = owner.GetType();
        return type.GetProperty(member, any)?.GetValue(owner) ?? type.GetField(member, any)!.GetValue(owner)!;
    }

    private void FindFixService(MefHostServices host)
    {
        var service = _features.GetType("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService", throwOnError: true)!;
        var exports = host.GetType().GetInterface("IMefHostExportProvider")!.GetMethods().Single(method => method.Name == "GetExports" && method.GetGenericArguments().Length == 1).MakeGenericMethod(service);
        var lazy = ((System.Collections.IEnumerable)exports.Invoke(host, null)!).Cast<object>().Single();
        _fixes = Get(lazy, "Value");
        _stream = service.GetMethod("StreamFixesAsync")!;
    }
}
