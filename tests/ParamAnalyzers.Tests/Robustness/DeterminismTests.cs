using Microsoft.CodeAnalysis;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Robustness;

/// <summary>Every second case and samples in one compilation: neither the threads nor the order of the files change a byte of the log.</summary>
public sealed class DeterminismTests
{
    private const int Runs = 20;

    [Fact]
    public async Task Threads_and_the_order_of_files_change_nothing()
    {
        List<SyntaxTree> trees = [.. SideBySide.Trees("Case").Where((_, index) => index % 2 == 0), .. new[] { "HousePrices", "DigitClassifier" }.SelectMany(sample => Samples.Compile(sample).SyntaxTrees)];
        var random = new Random(1);
        var log = "";
        for (var run = 0; run < Runs; run++)
        {
            var order = trees.ToArray();
            if (run > 1)
            {
                random.Shuffle(order);
            }

            var outcome = await Outcome.OfAsync(Outcome.Compile(order), concurrent: run % 2 == 0);

            Assert.Empty(outcome.Failures);
            log = run == 0 ? outcome.Text : log;
            Assert.Equal(log.Split('\n'), outcome.Text.Split('\n'));
        }

        Assert.True(log.Split('\n').Length > 250, $"{log.Split('\n').Length} findings");
    }
}
