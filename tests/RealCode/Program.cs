using ParamAnalyzers.RealCode;

// loose DIR…: every C# file under each folder as one compilation, whether or not it compiles.
// fix PROJECT…: Fix All of every rule in memory, and what does not hold afterwards.
// logs DIR: the SARIF logs of real builds (see run.sh).
if (args is ["fix", .. var projects])
{
    return await FixedProjects.CheckAsync(projects);
}

var findings = args switch
{
    ["loose", .. var folders] => folders.SelectMany(LooseAnalysis.Run),
    ["logs", var folder] => SarifLogs.Read(folder),
    _ => throw new ArgumentException("usage: loose DIR… | fix PROJECT… | logs DIR"),
};
Report.Print(findings);
return 0;
