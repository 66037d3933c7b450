using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>PRM2009: sets the value in every parameter group of the optimizer.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SetInGroupsFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM2009");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionStatementSyntax>() is { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Momentum" or "Betas" } target } assignment } statement
            && StatementEdit.CanHaveNeighbors(statement))
        {
            var (end, indentation) = (Layout.LineEndOf(statement), Layout.IndentationOf(statement));
            var group = model.LookupSymbols(statement.SpanStart, name: "group").Length == 0 ? "group" : "parameterGroup";
            var member = target.Name.Identifier.ValueText;
            var kind = $"{TorchNames.Torch(model, statement.SpanStart)}.optim.I{member}";
            var type = Layout.UsesVar(root) ? "var" : kind;
            var text = $"foreach ({type} {group} in {target.Expression}.ParamGroups.OfType<{kind}>()){end}{indentation}{{{end}"
                + $"{indentation}{Layout.Step(statement)}{group}.{member} = {assignment.Right.WithoutTrivia()};{end}{indentation}}}";
            yield return new StatementEdit("Set it in every parameter group (may change behavior)", Placement.InPlaceOf, statement, text);
        }
    }

    /// <inheritdoc />
    protected override string Namespace => "System.Linq";
}
