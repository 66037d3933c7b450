using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;

namespace ParamAnalyzers.CodeFixes.Rules.Modules;

/// <summary>PRM3010: moves the registration of the same constructor behind the last assignment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RegisterLastFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM3010");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is { Body: { } body }
            && body.Statements.OfType<ExpressionStatementSyntax>().Where(IsRegistration).ToList() is [var registration]
            && registration.SpanStart < diagnostic.Location.SourceSpan.Start)
        {
            yield return new StatementEdit("Register at the end of the constructor (may change behavior)", Placement.Last, body, Moved: registration);
        }
    }

    private static bool IsRegistration(ExpressionStatementSyntax statement) =>
        statement.Expression is InvocationExpressionSyntax { Expression: var called } && called.GetLastToken().ValueText == RegistrationNames.All;
}
