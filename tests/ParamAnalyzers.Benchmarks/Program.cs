using ParamAnalyzers.Benchmarks;

// No argument: the table. "gate": the table, and failure when a budget does not hold. Folders: these code bases too.
var isGate = args.Contains("gate");
var folders = args.Where(Directory.Exists).Select(Subjects.OfFolder).ToList();
var subjects = folders.Count > 0 ? folders : Subjects.BuiltIn.ToList();
var failures = 0;

// First of all, because it happens once per process.
var knowledge = Measurement.OfKnowledge();
Console.WriteLine($"knowledge of both libraries, read once: {knowledge.Milliseconds:0.0} ms, {knowledge.Kilobytes:0} kB");
if (isGate && knowledge.Milliseconds > Subjects.KnowledgeBudgetMilliseconds)
{
    Console.WriteLine($"over budget: at most {Subjects.KnowledgeBudgetMilliseconds} ms");
    failures++;
}


if (args.Contains("profile"))
{
    subjects.ForEach(subject => Console.WriteLine($"{subject.Name}: {Measurement.OfMany(subject, rounds: 60)}"));
    return 0;
}

if (args.Contains("rules"))
{
    foreach (var subject in subjects)
    {
        Console.WriteLine($"{subject.Name}: all rules {Measurement.Of(subject).Ours.Milliseconds:0.00} ms");
        foreach (var (rule, cost) in Measurement.OfRules(subject, rounds: 3))
        {
            Console.WriteLine($"  {rule} {cost.Milliseconds,8:0.00} ms {cost.Kilobytes,9:0} kB");
        }
    }

    return 0;
}

Console.WriteLine($"{"code",-28} {"analyzer",-8} {"time",10} {"allocated",12}   time and allocation next to the floor");
foreach (var subject in subjects)
{
    var result = Measurement.Of(subject);
    Console.WriteLine($"{subject.Name,-28} {"none",-8} {result.None.Milliseconds,7:0.00} ms {result.None.Kilobytes,9:0.0} kB");
    Console.WriteLine($"{"",-28} {"floor",-8} {result.Floor.Milliseconds,7:0.00} ms {result.Floor.Kilobytes,9:0.0} kB");
    Console.WriteLine($"{"",-28} {"ours",-8} {result.Ours.Milliseconds,7:0.00} ms {result.Ours.Kilobytes,9:0.0} kB   {result.TimeRatio:0.00} x, {result.AllocationRatio:0.000} x; {result.Share:P1} of the compiler");
    if (isGate && subject.Budget is { } budget && !budget.Holds(result))
    {
        Console.WriteLine($"{"",-28} over budget: at most {budget.Time:0.00} x the time and {budget.Allocation:0.00} x the allocation of the floor");
        failures++;
    }
}

return failures;
