using ParamAnalyzers.Benchmarks.Analyzers;
using ParamAnalyzers.Benchmarks.Measuring;
using ParamAnalyzers.Benchmarks.Subjects;

namespace ParamAnalyzers.Benchmarks;

/// <summary>The budgets of the package. All of them are ratios within one run, so that they mean the same on a slow machine; the numbers are explained in <c>docs/performance.md</c>.</summary>
internal static class Budgets
{
    /// <summary>What the gate checks: seconds, and what a careless change breaks first.</summary>
    public static int CheckSome()
    {
        PrintHead();

        // First of all: the knowledge is parsed once a process.
        return CountBroken(
        [
            new Budget("the knowledge of both libraries, read once: milliseconds", 20, 60).Check(Measurement.OfKnowledge().Milliseconds),
            .. CheckOrdinary(GeneratedShop.OfLines(20_000)),
            .. CheckSample(Samples.HousePrices),
            .. CheckSample(Samples.HousePricesFixed),
        ]);
    }

    /// <summary>All budgets: minutes.</summary>
    public static int CheckAll()
    {
        PrintHead();
        return CountBroken(
        [
            .. CheckOrdinary(GeneratedShop.OfLines(100_000)),
            .. CheckLearning(GeneratedSolution.OfLines(10_000, Learning.Clean)),
            .. CheckLearning(GeneratedSolution.OfLines(10_000, Learning.Dirty)),
            CheckGrowth(Learning.Clean),
            CheckGrowth(Learning.Dirty),
            CheckRules(GeneratedSolution.OfLines(1_000, Learning.Clean)),
            .. CheckEditor(),
        ]);
    }

    private static void PrintHead()
    {
        Console.WriteLine("| budget | limit | measured | holds |");
        Console.WriteLine("|---|---|---|---|");
    }

    private static int CountBroken(IEnumerable<bool> budgets) => budgets.Count(held => !held);

    private static IEnumerable<bool> CheckOrdinary(Subject subject)
    {
        var costs = Measurement.Of(subject, [subject.Floor, Contestant.Ours], rounds: 12);
        var (floor, ours) = (costs[subject.Floor.Name], costs[Contestant.Ours.Name]);
        yield return new Budget("code without machine learning: time next to the floor", 1.2, 3).Check(ours.Milliseconds / floor.Milliseconds);
        yield return new Budget("code without machine learning: share of the compiler's time", 0.01).Check(ours.Milliseconds / costs[Measurement.Compiler].Milliseconds);
        yield return new Budget("code without machine learning: allocation next to the floor", 1.1).Check(ours.Kilobytes / floor.Kilobytes);
    }

    /// <summary>A small program pays mostly for getting to know the libraries.</summary>
    private static IEnumerable<bool> CheckSample(Subject subject)
    {
        var costs = Measurement.Of(subject, [subject.Floor, Contestant.Ours], rounds: 12);
        var (floor, ours) = (costs[subject.Floor.Name], costs[Contestant.Ours.Name]);
        yield return new Budget($"{subject.Name}: allocation next to the floor", 1.25).Check(ours.Kilobytes / floor.Kilobytes);
        yield return new Budget($"{subject.Name}: share of the compiler's time", 0.05, 0.6).Check(ours.Milliseconds / costs[Measurement.Compiler].Milliseconds);
    }

    private static IEnumerable<bool> CheckLearning(Subject subject)
    {
        var costs = Measurement.Of(subject, [subject.Floor, Contestant.Ours, .. Contestant.Peers], rounds: 12);
        var (floor, ours) = (costs[subject.Floor.Name], costs[Contestant.Ours.Name]);
        var what = subject.Learning == Learning.Clean ? "clean solution" : "dirty solution";
        yield return new Budget($"{what}: time next to the floor", 3, 150).Check(ours.Milliseconds / floor.Milliseconds);
        yield return new Budget($"{what}: share of the compiler's time", 0.05, 0.15).Check(ours.Milliseconds / costs[Measurement.Compiler].Milliseconds);
        yield return new Budget($"{what}: allocation next to the floor", 2).Check(ours.Kilobytes / floor.Kilobytes);
        yield return new Budget($"{what}: time next to the cheapest peer", 1).Check(ours.Milliseconds / Contestant.Peers.Min(peer => costs[peer.Name].Milliseconds));
    }

    /// <summary>The larger solution has not quite ten times the lines: what is compared is the cost of a line.</summary>
    private static bool CheckGrowth(Learning learning)
    {
        var (small, large) = (GeneratedSolution.OfLines(10_000, learning), GeneratedSolution.OfLines(100_000, learning));
        var growth = CostOfALine(large) / CostOfALine(small);
        return new Budget($"{learning.ToString().ToLowerInvariant()} solution: growth from 10 000 to 100 000 lines", 10.5, 14).Check(10 * growth);

        static double CostOfALine(Subject subject) => Measurement.Of(subject, [Contestant.Ours], rounds: 5, collectsGarbage: true)[Contestant.Ours.Name].Milliseconds / subject.Lines;
    }

    private static bool CheckRules(Subject subject)
    {
        var contestants = Descriptors.All.Where(rule => rule.IsEnabledByDefault).Select(rule => Contestant.OnlyRule(rule.Id)).ToList();
        var costs = Measurement.Of(subject, [Contestant.Ours, .. contestants], rounds: 8);
        var dearest = contestants.MaxBy(rule => costs[rule.Name].Milliseconds)!;
        return new Budget($"the dearest rule alone, {dearest.Name}: share of all rules", 0.2, 0.5).Check(costs[dearest.Name].Milliseconds / costs[Contestant.Ours.Name].Milliseconds);
    }

    private static IEnumerable<bool> CheckEditor()
    {
        var costs = Editing.Of([Contestant.Floor, Contestant.Ours], rounds: 20);
        var (floor, ours) = (costs[Contestant.Floor.Name], costs[Contestant.Ours.Name]);
        yield return new Budget("a keystroke in an editor: milliseconds of ours", 10, 40).Check(ours.Analyzers);
        yield return new Budget("a keystroke in an editor: whole time next to the floor", 1.5).Check(ours.Whole / floor.Whole);
    }
}
