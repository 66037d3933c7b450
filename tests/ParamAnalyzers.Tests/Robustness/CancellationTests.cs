using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Robustness;

/// <summary>An editor cancels all the time, and keeps compilation and options: what a run left undone must not be missing from the next.</summary>
public sealed class CancellationTests
{
    private const int Points = 40;

    private const string Roles = "type Acme.Ridge\n  member Gamma hyperparameter";

    private static readonly IReadOnlyDictionary<string, string> Options = new Dictionary<string, string> { ["param_analyzers.training_methods"] = "Coach" };

    private static readonly SyntaxTree[] Trees = [.. SideBySide.Trees("Case").Where((_, index) => index % 40 == 0)];

    private static CSharpCompilation Compilation => Outcome.Compile(Trees);

    [Fact]
    public async Task Canceled_after_any_time_the_next_run_is_complete()
    {
        var options = new AnalyzerOptions([new TestFile("team.roles", Roles)], new TestOptions(Options));
        var expected = (await Outcome.OfAsync(Compilation, options)).Text;
        var random = new Random(1);
        var canceled = 0;
        for (var point = 0; point < Points; point++)
        {
            var compilation = Compilation;
            using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(random.Next(1, 50)));
            canceled += await IsCancelledAsync(compilation, options, source.Token) ? 1 : 0;

            await AssertFindsAsync(expected, compilation, options);
        }

        Assert.True(canceled > Points / 10, $"{canceled} runs were canceled");
    }

    [Fact]
    public async Task Canceled_while_options_and_files_are_read_the_next_run_is_complete()
    {
        var expected = (await Outcome.OfAsync(Compilation, new Interrupted().Options)).Text;
        var canceled = 0;
        for (var point = 0; point < Points; point++)
        {
            var compilation = Compilation;
            var interrupted = new Interrupted();
            using var source = new CancellationTokenSource();
            interrupted.After(point * point / 4, source);
            canceled += await IsCancelledAsync(compilation, interrupted.Options, source.Token) ? 1 : 0;

            await AssertFindsAsync(expected, compilation, interrupted.Options);
        }

        Assert.True(canceled > Points / 10, $"{canceled} runs were canceled");
    }

    private static async Task AssertFindsAsync(string expected, Compilation compilation, AnalyzerOptions options)
    {
        var outcome = await Outcome.OfAsync(compilation, options);
        Assert.Empty(outcome.Failures);
        Assert.Equal(expected.Split('\n'), outcome.Text.Split('\n'));
    }

    private static async Task<bool> IsCancelledAsync(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        try
        {
            Assert.Empty((await Outcome.OfAsync(compilation, options, cancellation: cancellation)).Failures);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    /// <summary>Options and a file that cancel the run that asks for them once too often.</summary>
    private sealed class Interrupted
    {
        private CancellationTokenSource? _source;
        private int _left;

        public Interrupted() => Options = new AnalyzerOptions([new File(this)], new Provider(this));

        public AnalyzerOptions Options { get; }

        public void After(int calls, CancellationTokenSource source) => (_left, _source) = (calls, source);

        private void Count()
        {
            if (Interlocked.Decrement(ref _left) == -1)
            {
                _source?.Cancel();
            }
        }

        private sealed class File(Interrupted interrupted) : AdditionalText
        {
            public override string Path => "team.roles";

            public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default)
            {
                interrupted.Count();
                cancellationToken.ThrowIfCancellationRequested();
                return new TestFile(Path, Roles).GetText(cancellationToken);
            }
        }

        private sealed class Provider(Interrupted interrupted) : AnalyzerConfigOptionsProvider
        {
            private readonly TestOptions _options = new(CancellationTests.Options);

            public override AnalyzerConfigOptions GlobalOptions => Counted(_options.GlobalOptions);

            public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Counted(_options.GetOptions(tree));

            public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Counted(_options.GetOptions(textFile));

            private AnalyzerConfigOptions Counted(AnalyzerConfigOptions options)
            {
                interrupted.Count();
                return options;
            }
        }
    }
}
