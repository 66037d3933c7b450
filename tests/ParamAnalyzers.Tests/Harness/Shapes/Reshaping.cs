using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.Tests.Harness.Shapes;

/// <summary>A case in another shape.</summary>
internal static class Reshaping
{
    /// <summary>Null when the shape does not apply: there is nothing to rewrite, or the result is not C#.</summary>
    public static CSharpCompilation? Of(RuleCase candidate, Shape shape)
    {
        var original = Analysis.Compile(candidate.Read().Source);
        var tree = original.SyntaxTrees[0];
        ImmutableArray<SyntaxNode> files = shape.Apply((CompilationUnitSyntax)tree.GetRoot(), original.GetSemanticModel(tree));
        if (files.IsEmpty)
        {
            return null;
        }

        var reshaped = Analysis.Compile(files.Select((file, index) => Analysis.Parse(file.ToFullString(), $"Test{index}.cs")), on: candidate.SwitchesOn);
        return Analysis.Errors(reshaped).IsEmpty ? reshaped : null;
    }
}
