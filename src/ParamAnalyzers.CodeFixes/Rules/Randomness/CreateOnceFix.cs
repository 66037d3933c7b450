using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Randomness;

/// <summary>PRM1007: moves the statement that creates or seeds a generator in front of the loops that repeat it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CreateOnceFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM1007");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (Find(root, model, diagnostic) is var (statement, loop))
        {
            yield return new StatementEdit("Seed once, before the loop (may change behavior)", Placement.Before, loop, Moved: statement);
        }
    }

    /// <summary>A statement that stands directly in the block of a loop, and whose variable no one else has in front of the outermost loop that repeats the seed.</summary>
    private static (StatementSyntax Statement, StatementSyntax Loop)? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax { Parent: ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax } block } statement
            || Other(root, diagnostic) is not StatementSyntax { Parent: BlockSyntax } loop
            || !loop.Contains(block))
        {
            return null;
        }

        return statement switch
        {
            LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: BaseObjectCreationExpressionSyntax value, Identifier.ValueText: var name }] }
                when value.Span == diagnostic.Location.SourceSpan && model.LookupSymbols(loop.SpanStart, name: name).Length == 0 && !IsDeclaredAfter(loop, name) => (statement, loop),
            ExpressionStatementSyntax { Expression: InvocationExpressionSyntax } => (statement, loop),
            _ => null,
        };
    }

    /// <summary>A variable of the same name in another part of the method would clash.</summary>
    private static bool IsDeclaredAfter(StatementSyntax loop, string name) =>
        loop.Parent!.DescendantNodes().OfType<VariableDeclaratorSyntax>().Count(variable => variable.Identifier.ValueText == name) > 1;
}
