using BenchmarkDotNet.Running;
using ParamAnalyzers.Benchmarks;
using ParamAnalyzers.Benchmarks.Analyzers;
using ParamAnalyzers.Benchmarks.Measuring;
using ParamAnalyzers.Benchmarks.Subjects;

// What is measured: folders, or built-in code bases by the beginning of their names; all built-in ones when nothing is named.
var (command, names) = args is [var first, .. var rest] ? (first, rest) : ("table", []);
var subjects = names.Length == 0 ? BuiltIn.All : names.SelectMany(name => Directory.Exists(name) ? [Subject.OfFolder(name)] : BuiltIn.StartingWith(name));

switch (command)
{
    case "table":
        Tables.Compare(subjects, Contestant.Peers);
        return 0;
    case "ours":
        Tables.Compare(subjects, []);
        return 0;
    case "rules":
        Tables.Rules(subjects);
        return 0;
    case "widened":
        Tables.Widened(names is [var prefix] ? prefix : "PRM");
        return 0;
    case "build":
        Tables.Builds(names);
        return 0;
    case "knowledge":
        Console.WriteLine(Measurement.OfKnowledge());
        return 0;
    case "gate":
        return Budgets.CheckSome();
    case "growth":
        return Budgets.CheckGrowth([.. names.Select(name => Enum.Parse<Learning>(name, ignoreCase: true))]);
    case "budgets":
        return Budgets.CheckAll(names);
    case "benchmarkdotnet":
        BenchmarkRunner.Run<CompilationBenchmarks>();
        return 0;
    case "profile":
        foreach (var subject in subjects)
        {
            Console.WriteLine($"{subject.Name}: {Measurement.OfMany(subject, rounds: 40)}");
        }

        return 0;
    default:
        Console.Error.WriteLine("usage: [table|ours|rules|profile] [FOLDER|NAME...], widened [CASE], build PROJECT..., budgets [PROJECT...], growth [clean|dirty], knowledge, gate, benchmarkdotnet");
        return 2;
}
