using Microsoft.CodeAnalysis;

namespace ParamAnalyzers;

internal static partial class Descriptors
{
    public static DiagnosticDescriptor PRM9001_ConfigurationNotUnderstood { get; } = Rule(
        "PRM9001",
        "Option or knowledge line cannot be understood",
        Categories.Configuration,
        DiagnosticSeverity.Warning,
        "{0}",
        "An option that is misspelled, or a line of a *.roles file that cannot be read, has no effect, and nothing else would say so. "
        + "The default is used in its place. "
        + "Correct the name or the value as the message says.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static DiagnosticDescriptor PRM9002_AnnotationsContradict { get; } = Rule(
        "PRM9002",
        "Role annotations contradict",
        Categories.Configuration,
        DiagnosticSeverity.Warning,
        "{0}",
        "A value has one role, and an attribute that states a role or a phase says something only about values or methods. "
        + "Where annotations contradict each other or a knowledge file, the analyzers follow one of them, and probably not the one that was meant. "
        + "Remove the wrong one.");

    public static DiagnosticDescriptor PRM9003_RuleFailed { get; } = Rule(
        "PRM9003",
        "A rule failed on this code",
        Categories.Configuration,
        DiagnosticSeverity.Warning,
        "Rule {0} failed on this code with {1} ('{2}') at a {3}; the other rules continued; please report it with the code at this place",
        "A rule of ParamAnalyzers met code that it does not handle and was stopped there; every other rule continued. "
        + "Its findings for this piece of code may be missing. "
        + "Reporting the place helps to mend the rule; suppressing PRM9003 is safe.");

    public static DiagnosticDescriptor PRM9004_BaselineIsStale { get; } = Rule(
        "PRM9004",
        "Baseline entry is stale",
        Categories.Configuration,
        DiagnosticSeverity.Warning,
        "The baseline lists {0} in '{1}', and it is no longer there; {2}, or let a build do so with 'dotnet build -p:ParamAnalyzersBaseline=shrink'",
        "A finding that the baseline lists was fixed, or its code is gone. "
        + "While its line stays, the same mistake could come back unnoticed. "
        + "Remove the line, so that the baseline only shrinks.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
