using System.Collections.Immutable;
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
        Budget.PrintHead();

        // First of all: the knowledge is parsed once a process.
        return CountBroken(
        [
            new Budget("the knowledge of both libraries, read once: milliseconds", 20, 60).Check(Measurement.OfKnowledge().Milliseconds),
            .. CheckOrdinary(GeneratedShop.OfLines(20_000), [], rounds: 6),
            .. CheckSample(Samples.HousePrices),
            .. CheckSample(Samples.HousePricesFixed),
        ]);
    }

    /// <summary>Whether a larger solution costs more than its lines: a quarter of an hour for each.</summary>
    /// <param name="solutions">The clean one, the dirty one, or none for both.</param>
    public static int CheckGrowth(IReadOnlyCollection<Learning> solutions)
    {
        Budget.PrintHead();
        return CountBroken((solutions.Count > 0 ? solutions : [Learning.Clean, Learning.Dirty]).SelectMany(CheckGrowth));
    }

    /// <summary>All budgets: an hour.</summary>
    /// <param name="projects">Real projects of hand-written trainers, of which every build starts cold.</param>
    public static int CheckAll(IEnumerable<string> projects)
    {
        Budget.PrintHead();
        return CountBroken(
        [
            .. CheckOrdinary(GeneratedShop.OfLines(100_000), Contestant.Peers, rounds: 12),
            .. CheckLearning(GeneratedSolution.OfLines(10_000, Learning.Clean)),
            .. CheckLearning(GeneratedSolution.OfLines(10_000, Learning.Dirty)),
            .. CheckGrowth(Learning.Clean),
            .. CheckGrowth(Learning.Dirty),
            CheckRules(GeneratedSolution.OfLines(1_000, Learning.Clean)),
            .. CheckEditor(),
            .. projects.SelectMany(CheckBuild),
        ]);
    }

    private static int CountBroken(IEnumerable<bool> budgets) => budgets.Count(held => !held);

    private static IEnumerable<bool> CheckOrdinary(Subject subject, ImmutableArray<Contestant> peers, int rounds)
    {
        var costs = Measurement.Of(subject, [subject.Floor, Contestant.Ours, .. peers], rounds);
        yield return new Budget("code without machine learning: time next to the floor", 1.2, 3).Check(costs, TimeNextTo(costs, subject.Floor.Name));
        yield return new Budget("code without machine learning: share of the compiler's time", 0.01).Check(costs, TimeNextTo(costs, Measurement.Compiler));
        yield return new Budget("code without machine learning: allocation next to the floor", 1.1).Check(costs, AllocationNextTo(costs, subject.Floor.Name));
    }

    /// <summary>A small program pays mostly for getting to know the libraries.</summary>
    private static IEnumerable<bool> CheckSample(Subject subject)
    {
        var costs = Measurement.Of(subject, [subject.Floor, Contestant.Ours], rounds: 12);
        yield return new Budget($"{subject.Name}: allocation next to the floor", 1.25).Check(costs, AllocationNextTo(costs, subject.Floor.Name));
        yield return new Budget($"{subject.Name}: share of the compiler's time", 0.05, 0.6).Check(costs, TimeNextTo(costs, Measurement.Compiler));
    }

    private static IEnumerable<bool> CheckLearning(Subject subject)
    {
        var costs = Measurement.Of(subject, [subject.Floor, Contestant.Ours, .. Contestant.Peers], rounds: 12);
        var what = subject.Learning == Learning.Clean ? "clean solution" : "dirty solution";
        yield return new Budget($"{what}: time next to the floor", 3, 150).Check(costs, TimeNextTo(costs, subject.Floor.Name));
        yield return new Budget($"{what}: share of the compiler's time", 0.05, 0.15).Check(costs, TimeNextTo(costs, Measurement.Compiler));
        yield return new Budget($"{what}: allocation next to the floor", 2).Check(costs, AllocationNextTo(costs, subject.Floor.Name));
        yield return new Budget($"{what}: time next to the cheapest peer", 1).Check(costs, TimeNextTo(costs, Contestant.Peers.MinBy(peer => costs[peer.Name].Milliseconds)!.Name));
    }

    private static Func<Cost, double> TimeNextTo(IReadOnlyDictionary<string, Cost> costs, string name) => cost => cost.Milliseconds / costs[name].Milliseconds;

    private static Func<Cost, double> AllocationNextTo(IReadOnlyDictionary<string, Cost> costs, string name) => cost => cost.Kilobytes / costs[name].Kilobytes;

    /// <summary>The larger solution has not quite ten times the lines: what is compared is the cost of a line. The time of a line of the compiler alone grows as well, with what no longer fits into the caches of the machine.</summary>
    private static IEnumerable<bool> CheckGrowth(Learning learning)
    {
        var (small, large) = (GeneratedSolution.OfLines(10_000, learning), GeneratedSolution.OfLines(100_000, learning));
        var lines = large.Lines / (10.0 * small.Lines);
        var costs = Measurement.OfGrowth(small, large, [Contestant.Ours, .. Contestant.Peers], rounds: 4);
        var what = $"{learning.ToString().ToLowerInvariant()} solution: growth from 10 000 to 100 000 lines";
        yield return new Budget(what, 10.5, 16).Check(costs, cost => cost.Milliseconds / lines);
        yield return new Budget($"{what} next to the growth of the compiler alone", 1.05, 1.5).Check(costs, TimeNextTo(costs, Measurement.Compiler));
        yield return new Budget($"{what} of the bytes", 10.5).Check(costs, cost => cost.Kilobytes / lines);
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
        var costs = Editing.Of([Contestant.Floor, Contestant.Ours, .. Contestant.Peers], rounds: 20);
        yield return new Budget("a keystroke in an editor: milliseconds of the analyzers", 10, 40).Check(costs, cost => cost.Analyzers);
        yield return new Budget("a keystroke in an editor: whole time next to the floor", 1.5).Check(costs, cost => cost.Whole / costs[Contestant.Floor.Name].Whole);
    }

    private static IEnumerable<bool> CheckBuild(string project)
    {
        var costs = RealBuild.Of(project, rounds: 5);
        var name = Path.GetFileNameWithoutExtension(project);
        yield return new Budget($"cold build of {name}: processor time next to no analyzers", 1.2, 1.8).Check(costs, cost => cost.NextToNone);
        yield return new Budget($"cold build of {name}: seconds of the analyzers", 0.6, 5).Check(costs, cost => cost.Analyzers);
    }
}
