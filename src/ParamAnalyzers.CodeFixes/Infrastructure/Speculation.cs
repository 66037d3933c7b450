using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>Asks the compiler about code that a fix would write.</summary>
internal static class Speculation
{
    /// <summary>True when the edited file compiles as the rest of the project is.</summary>
    public static bool Compiles(SyntaxNode edited, SyntaxNode root, SemanticModel model, CancellationToken cancellationToken)
    {
        var tree = root.SyntaxTree.WithRootAndOptions(edited, root.SyntaxTree.Options);
        return model.Compilation.ReplaceSyntaxTree(root.SyntaxTree, tree).GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellationToken)
            .All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
    }
}
