using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Fixes;

/// <summary>
/// What holds after every Fix All, whatever the code: it compiles with no new error or warning, what was fixable is gone, no other finding has appeared,
/// a second run changes nothing, every comment, directive and text that a directive switches off is still there, and line ends and the custom about <c>var</c> are what they were.
/// </summary>
/// <param name="fixes">The fixes of the package.</param>
/// <param name="analyze">What a project says.</param>
internal sealed class FixAllProperty(ImmutableArray<CodeFixProvider> fixes, Func<Project, Task<Findings>> analyze)
{
    /// <summary>Rules whose fix rewrites documentation, in its words or in what it refers to.</summary>
    private static readonly ImmutableHashSet<string> RewritesDocumentation = ["PRM6001", "PRM6003", "PRM6004", "PRM6005"];

    /// <summary>What becomes true only by a fix: threads matter to a result once everything else about it is seeded, what held two values is a hyperparameter that can be too open, and a trainer that had none has a role to state.</summary>
    private static readonly ImmutableHashSet<(string Fixed, string Next)> FollowUps = [("PRM1005", "PRM1009"), ("PRM2012", "PRM2011"), ("PRM2010", "PRM6006")];

    /// <summary>How often a Fix All was applied.</summary>
    public int Applications { get; private set; }

    /// <summary>How many findings these fixed.</summary>
    public int Fixed { get; private set; }

    /// <summary>What does not hold, each with the rule and the place; empty when all is well, and for a project that does not compile unless <paramref name="evenBroken"/>.</summary>
    public async Task<IReadOnlyList<string>> CheckAsync(Project project, bool evenBroken = false)
    {
        var complaints = new List<string>();
        var findings = await analyze(project);
        var found = findings.OfRules;
        if (!findings.Compiles && !evenBroken)
        {
            return complaints;
        }

        foreach (var id in found.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal))
        {
            foreach (var fix in fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)))
            {
                var fixable = await FixableAsync(project, fix, found, id);
                if (fixable.Count > 0)
                {
                    Applications++;
                    Fixed += fixable.Count;
                    complaints.AddRange((await CheckAsync(project, fix, findings, fixable, id)).Select(complaint => $"{id} in {project.Name}: {complaint}"));
                }
            }
        }

        return complaints;
    }

    private async Task<List<string>> CheckAsync(Project project, CodeFixProvider fix, Findings findings, List<(Diagnostic Diagnostic, string? Key)> fixable, string id)
    {
        var complaints = new List<string>();
        var found = findings.OfRules;
        var after = await ApplyAsync(project, fix, found, fixable[0].Key, id);
        var findingsAfter = await analyze(after);
        var foundAfter = findingsAfter.OfRules;

        complaints.AddRange(More(Warnings(findings), Warnings(findingsAfter)).Select(more => "the compiler says " + more));
        complaints.AddRange(More(found.Where(diagnostic => diagnostic.Id != id), foundAfter.Where(diagnostic => diagnostic.Id != id && !FollowUps.Contains((id, diagnostic.Id)))).Select(more => "appeared: " + more));
        var left = foundAfter.Count(diagnostic => diagnostic.Id == id);
        var expected = found.Count(diagnostic => diagnostic.Id == id) - fixable.Count;
        if (left > expected)
        {
            complaints.Add($"{left} findings left, {expected} expected");
        }

        if ((await FixableAsync(after, fix, foundAfter, id)).Count > 0 && await TextAsync(await ApplyAsync(after, fix, foundAfter, fixable[0].Key, id)) != await TextAsync(after))
        {
            complaints.Add("a second run changes something");
        }

        var comments = await CommentsAsync(after, id);
        complaints.AddRange((await CommentsAsync(project, id)).Where(comment => !comments.Remove(comment)).Select(comment => "lost: " + comment));
        var (directives, directivesAfter) = (await DirectivesAsync(project), await DirectivesAsync(after));
        if (directives != directivesAfter)
        {
            complaints.Add($"{directives} directives and texts that they switch off became {directivesAfter}");
        }

        if (!HasLoneLineFeeds(await TextAsync(project)) && HasLoneLineFeeds(await TextAsync(after)))
        {
            complaints.Add("line ends are mixed");
        }

        if (!await UsesVarAsync(project) && await UsesVarAsync(after))
        {
            complaints.Add("'var' in a project that writes types out");
        }

        if (complaints.Count > 0)
        {
            complaints.Add(await ChangesAsync(project, after));
        }

        return complaints;
    }

    /// <summary>The findings for which the fix offers something.</summary>
    private static async Task<List<(Diagnostic Diagnostic, string? Key)>> FixableAsync(Project project, CodeFixProvider fix, ImmutableArray<Diagnostic> found, string id)
    {
        var fixable = new List<(Diagnostic Diagnostic, string? Key)>();
        foreach (var diagnostic in found.Where(diagnostic => diagnostic.Id == id && diagnostic.Location.IsInSource))
        {
            CodeAction? offered = null;
            await fix.RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => offered ??= action, CancellationToken.None));
            if (offered is not null)
            {
                fixable.Add((diagnostic, offered.EquivalenceKey));
            }
        }

        return fixable;
    }

    private static async Task<Project> ApplyAsync(Project project, CodeFixProvider fix, ImmutableArray<Diagnostic> found, string? key, string id)
    {
        var context = new FixAllContext(project, fix, FixAllScope.Project, key!, [id], new Found(found.Where(diagnostic => diagnostic.Id == id)), CancellationToken.None);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        if (action is null)
        {
            return project;
        }

        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }

    private static IEnumerable<Diagnostic> Warnings(Findings findings) => findings.OfCompiler.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>The ids that are found more often than before.</summary>
    private static IEnumerable<string> More(IEnumerable<Diagnostic> before, IEnumerable<Diagnostic> after)
    {
        var counts = before.ToLookup(diagnostic => diagnostic.Id);
        return after.GroupBy(diagnostic => diagnostic.Id).Where(group => group.Count() > counts[group.Key].Count()).Select(group => string.Join("; ", group.Select(diagnostic => diagnostic.ToString())));
    }

    private static async Task<List<string>> CommentsAsync(Project project, string id)
    {
        var comments = new List<string>();
        foreach (var document in project.Documents)
        {
            var root = (await document.GetSyntaxRootAsync())!;
            comments.AddRange(root.DescendantTrivia().Where(trivia => IsComment(trivia) || (SyntaxFacts.IsDocumentationCommentTrivia(trivia.Kind()) && !RewritesDocumentation.Contains(id)))
                .SelectMany(trivia => trivia.ToFullString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        }

        return comments;
    }

    private static bool HasLoneLineFeeds(string text) => text.Replace("\r\n", string.Empty, StringComparison.Ordinal).Contains('\n', StringComparison.Ordinal);

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    /// <summary>True also for a project that declares no number or text, and so shows no custom.</summary>
    private static async Task<bool> UsesVarAsync(Project project)
    {
        var types = new List<TypeSyntax>();
        foreach (var document in project.Documents)
        {
            types.AddRange((await document.GetSyntaxRootAsync())!.DescendantNodes().OfType<LocalDeclarationStatementSyntax>().Where(local => !local.IsConst).Select(local => local.Declaration.Type));
        }

        return types.Exists(type => type.IsVar) || !types.Exists(type => type is PredefinedTypeSyntax);
    }

    private static async Task<int> DirectivesAsync(Project project)
    {
        var count = 0;
        foreach (var document in project.Documents)
        {
            count += (await document.GetSyntaxRootAsync())!.DescendantTrivia().Count(trivia => trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia));
        }

        return count;
    }

    private static async Task<string> TextAsync(Project project)
    {
        var texts = new List<string>();
        foreach (var document in project.Documents)
        {
            texts.Add((await document.GetTextAsync()).ToString());
        }

        return string.Concat(texts);
    }

    private static async Task<string> ChangesAsync(Project before, Project after)
    {
        var changes = new List<string>();
        foreach (var document in after.Documents)
        {
            var old = await before.GetDocument(document.Id)!.GetTextAsync();
            changes.AddRange((await document.GetTextAsync()).GetTextChanges(old).Select(change => $"  {document.Name}:{old.Lines.GetLinePosition(change.Span.Start).Line + 1} '{old.ToString(change.Span)}' -> '{change.NewText}'"));
        }

        return string.Join('\n', changes);
    }

    private sealed class Found(IEnumerable<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        private readonly ILookup<SyntaxTree?, Diagnostic> _found = found.ToLookup(diagnostic => diagnostic.Location.SourceTree);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => _found[await document.GetSyntaxTreeAsync(cancellationToken)];

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(_found[null]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(_found.SelectMany(group => group));
    }
}
