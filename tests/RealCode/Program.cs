using ParamAnalyzers.RealCode;

// loose DIR…: every C# file under each folder as one compilation, whether or not it compiles.
// logs DIR: the SARIF logs of real builds (see run.sh).
var findings = args switch
{
    ["loose", .. var folders] => folders.SelectMany(LooseAnalysis.Run),
    ["logs", var folder] => SarifLogs.Read(folder),
    _ => throw new ArgumentException("usage: loose DIR… | logs DIR"),
};
Report.Print(findings);
