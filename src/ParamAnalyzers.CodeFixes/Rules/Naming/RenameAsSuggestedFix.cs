using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Rules.Naming;

namespace ParamAnalyzers.CodeFixes.Rules.Naming;

/// <summary>PRM6001, PRM6004, PRM6005: gives the symbol the name that the finding asks for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RenameAsSuggestedFix : RenameFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM6001", "PRM6004", "PRM6005");

    /// <inheritdoc />
    protected override string? NewNameFor(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(NameStatesAnotherRole.NewName, out var name) ? name : null;
}
