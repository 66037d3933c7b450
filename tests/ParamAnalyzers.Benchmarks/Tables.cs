using ParamAnalyzers.Benchmarks.Analyzers;
using ParamAnalyzers.Benchmarks.Measuring;
using ParamAnalyzers.Benchmarks.Subjects;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Benchmarks;

/// <summary>Prints what was measured as tables of the documentation.</summary>
internal static class Tables
{
    /// <summary>Ours next to the compiler, the floor and others.</summary>
    public static void Compare(IEnumerable<Subject> subjects, IReadOnlyList<Contestant> others)
    {
        Console.WriteLine("| code | lines | | time | share of the compiler | next to the floor | allocated | next to the floor |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var subject in subjects)
        {
            var costs = Measurement.Of(subject, [subject.Floor, Contestant.Ours, .. others], RoundsFor(subject));
            var (compiler, floor) = (costs[Measurement.Compiler], costs[subject.Floor.Name]);
            Console.WriteLine($"| {subject.Name} | {subject.Lines} | compiler | {compiler.Milliseconds:0.0} ms | | | {compiler.Kilobytes:0} kB | |");
            foreach (var (name, cost) in costs.Where(pair => pair.Key != Measurement.Compiler))
            {
                Console.WriteLine($"| | | {name} | {cost.Milliseconds:0.00} ms | {cost.Milliseconds / compiler.Milliseconds:P2} | {cost.Milliseconds / floor.Milliseconds:0.0} × | {cost.Kilobytes:0} kB | {cost.Kilobytes / floor.Kilobytes:0.00} × |");
            }
        }
    }

    /// <summary>Each rule alone, from the most expensive one down, next to all rules.</summary>
    public static void Rules(IEnumerable<Subject> subjects)
    {
        var ids = Descriptors.All.Where(rule => rule.IsEnabledByDefault).Select(rule => rule.Id).ToList();
        foreach (var subject in subjects)
        {
            var costs = Measurement.Of(subject, [Contestant.Ours, .. ids.Select(Contestant.OnlyRule)], rounds: 3);
            var all = costs[Contestant.Ours.Name].Milliseconds;
            Console.WriteLine($"{subject.Name}: all rules {all:0.00} ms");
            foreach (var (id, cost) in costs.Where(pair => ids.Contains(pair.Key)).OrderByDescending(pair => pair.Value.Milliseconds))
            {
                Console.WriteLine($"  {id} {cost.Milliseconds,8:0.00} ms {cost.Milliseconds / all,6:P0}");
            }
        }
    }

    /// <summary>The cases that rules report and that cost more than their copies explain, when each is written many times over inside its types.</summary>
    /// <param name="prefix">How the ids of the cases begin.</param>
    public static void Widened(string prefix)
    {
        const int Few = 50;
        const int Many = 4 * Few;
        const double MostGrowth = 7;
        const double Negligible = 40;
        foreach (var source in RuleCase.Reporting.Where(candidate => candidate.Id.StartsWith(prefix, StringComparison.Ordinal)))
        {
            foreach (var (way, make) in Tests.Robustness.Depth.Widened.Ways)
            {
                var (few, many) = (Milliseconds(Few), Milliseconds(Many));
                if (many > Negligible && many > MostGrowth * few)
                {
                    Console.WriteLine($"{source.Id} {way}: {few:0.0} ms, {many:0.0} ms, {many / few:0.0} ×");
                }

                double Milliseconds(int copies) => Measurement.OfMany(Subject.Of(source.Id, Learning.Dirty, [make(source.Read().Source, copies)]), rounds: 1).Milliseconds;
            }
        }
    }

    /// <summary>Builds of real projects, each in a compiler that starts cold.</summary>
    public static void Builds(IEnumerable<string> projects)
    {
        Console.WriteLine("| project | analyzers | their time | processor time | next to no analyzers |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var project in projects)
        {
            foreach (var (name, cost) in RealBuild.Of(project, rounds: 5))
            {
                Console.WriteLine($"| {Path.GetFileNameWithoutExtension(project)} | {name} | {cost.Analyzers:0.00} s | {cost.Processor:0.0} s | {cost.NextToNone:0.00} × |");
            }
        }
    }

    private static int RoundsFor(Subject subject) => subject.Lines > 50_000 ? 5 : 12;
}
