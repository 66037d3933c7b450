using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Modules;

/// <summary>PRM3008: registers the components at the end of every constructor that does not chain to another one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RegisterFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM3008");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { ParameterList: null } type)
        {
            yield break;
        }

        var constructors = type.Members.OfType<ConstructorDeclarationSyntax>()
            .Where(constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword) && constructor.Initializer?.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword) != true)
            .ToList();
        if (constructors.Count > 0 && constructors.All(constructor => constructor.Body is not null && !constructor.Body.DescendantNodes().Any(node => node is ReturnStatementSyntax)))
        {
            foreach (var constructor in constructors)
            {
                yield return new StatementEdit("Register the components in the constructor (may change behavior)", Placement.Last, constructor.Body!, "RegisterComponents();");
            }
        }
    }
}
