using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.Tests.Harness.Shapes;

/// <summary>A case in another shape.</summary>
internal static class Reshaping
{
    /// <summary>Null when there is nothing to rewrite. The result need not be C#: then the shape does not apply.</summary>
    public static CSharpCompilation? Of(RuleCase candidate, Shape shape)
    {
        var original = Analysis.Compile(candidate.Read().Source);
        var tree = original.SyntaxTrees[0];
        ImmutableArray<SyntaxNode> files = shape.Apply((CompilationUnitSyntax)tree.GetRoot(), original.GetSemanticModel(tree));
        return files.IsEmpty ? null : Analysis.Compile(files.Select((file, index) => Analysis.Parse(file.ToFullString(), $"Test{index}.cs")), on: candidate.SwitchesOn);
    }
}
