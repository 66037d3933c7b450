using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace ParamAnalyzers.Editor.Tests;

/// <summary>What a person sees in an editor who opens the sample: squiggles at the marked lines, our fixes beside "Suppress" and "Configure", and squiggles that come and go while typing.</summary>
public sealed class LightBulbTests(Editor editor) : IClassFixture<Editor>
{
    private const string Trainer = "GradientDescentRegressor.cs";
    private const string Program = "Program.cs";
    private const string Reject = "Reject prediction before training (may change behavior)";

    /// <summary>File, rule, what is offered, and what choosing it makes of the marked line; null where nothing is offered or the change is elsewhere.</summary>
    public static TheoryData<string, string, string?, string?> Marks => new()
    {
        { Trainer, "PRM1003", null, null },
        { Trainer, "PRM2001", "Work on a local copy 'effectiveBatchSize' (may change behavior)", "effectiveBatchSize = Math.Max(1, rows.Length / 100); // PRM2001" },
        { Trainer, "PRM3001", null, null },
        { Trainer, "PRM3002", Reject, null },
        { Trainer, "PRM3004", Reject, null },
        { Program, "PRM1001", "Take the seed out of the search (may change behavior)", null },
        { Program, "PRM1002", null, null },
        { Program, "PRM1005", "Pass the seed '0' (may change behavior)", "new Random(0).Shuffle(trainRows); // PRM1005" },
        { Program, "PRM2006", "Use the nearest valid value, 1 (may change behavior)", "MinimumExampleCountPerLeaf = 1, // PRM2006" },
        { Program, "PRM5001", "Fit on the training set (may change behavior)", "var testRows = FeatureRow.Read(context, scaling.Fit(split.TrainSet).Transform(split.TestSet)); // PRM5001" },
    };

    [Theory]
    [MemberData(nameof(Marks))]
    public async Task Marked_line_has_its_squiggle_and_its_light_bulb(string file, string id, string? fix, string? line)
    {
        var document = editor.Find(file);
        var text = await document.GetTextAsync();
        var squiggle = Assert.Single(await Editor.SquigglesAsync(document), diagnostic => diagnostic.Id == id);
        Assert.Contains(id, text.Lines[squiggle.Location.GetLineSpan().StartLinePosition.Line].ToString());

        var actions = await editor.LightBulbAsync(document, squiggle.Location.SourceSpan);

        var titles = actions.Select(action => action.Title).ToList();
        Assert.Contains($"Suppress {id}", titles);
        Assert.Contains($"Configure {id} severity", titles);
        var ours = actions.Where(action => !action.Title.StartsWith("Suppress ", StringComparison.Ordinal) && !action.Title.StartsWith("Configure ", StringComparison.Ordinal)).ToList();
        Assert.Equal(fix is null ? [] : [fix], ours.Select(action => action.Title));
        if (fix is not null)
        {
            var changed = await ChooseAsync(ours[0], document);
            Assert.DoesNotContain(await Editor.SquigglesAsync(changed), diagnostic => diagnostic.Id == (fix == Reject ? "PRM3004" : id));
            Assert.True(line is null || (await changed.GetTextAsync()).Lines.Any(changedLine => changedLine.ToString().Trim() == line), (await changed.GetTextAsync()).ToString());
        }
    }

    [Fact]
    public async Task A_mistake_that_is_typed_gets_its_squiggle_and_loses_it()
    {
        const string mistake = "\n    public void Lower(double by) => _bias -= by;\n";
        var document = editor.Find(Trainer);
        var before = (await Editor.SquigglesAsync(document)).Select(diagnostic => diagnostic.Id).Order().ToList();
        var place = (await document.GetTextAsync()).ToString().LastIndexOf('}');
        var slowest = TimeSpan.Zero;

        for (var length = 1; length <= mistake.Length; length++)
        {
            document = await TypeAsync(document, new TextChange(new TextSpan(place + length - 1, 0), mistake[(length - 1)..length]));
        }

        Assert.Equal(before.Append("PRM3001").Order(), (await Editor.SquigglesAsync(document)).Select(diagnostic => diagnostic.Id).Order());
        for (var length = mistake.Length; length > 0; length--)
        {
            document = await TypeAsync(document, new TextChange(new TextSpan(place + length - 1, 1), string.Empty));
        }

        Assert.Equal(before, (await Editor.SquigglesAsync(document)).Select(diagnostic => diagnostic.Id).Order());
        Assert.True(slowest < TimeSpan.FromSeconds(5), $"a keystroke took {slowest}");

        async Task<Document> TypeAsync(Document current, TextChange change)
        {
            var watch = Stopwatch.StartNew();
            var typed = current.WithText((await current.GetTextAsync()).WithChanges(change));
            Assert.DoesNotContain(await Editor.SquigglesAsync(typed), diagnostic => diagnostic.Id == "AD0001");
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
            return typed;
        }
    }

    private static async Task<Document> ChooseAsync(CodeAction action, Document document)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }
}
