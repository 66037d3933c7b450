using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Randomness;

/// <summary>PRM1003: says that it is a seed, by an attribute. What was marked as a hyperparameter is marked as a seed instead.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MarkAsSeedFix : DocumentFix
{
    private const string Attribute = "RandomSeed";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM1003");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Annotation.Resolves(Attribute + "Attribute", model.Compilation) && Find(root, diagnostic) is not null ? "Mark it as a random seed" : null;

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var declarations = diagnostics.Select(diagnostic => Find(root, diagnostic)).OfType<SyntaxNode>().Distinct().ToList();
        if (declarations.Count == 0 || !Annotation.Resolves(Attribute + "Attribute", model.Compilation))
        {
            return root;
        }

        var isImported = model.LookupNamespacesAndTypes(declarations[0].SpanStart, name: Attribute + "Attribute").Length > 0;
        var marked = root.ReplaceNodes(declarations, (_, rewritten) => Mark(rewritten));
        return isImported ? marked : Usings.Ensure(marked, Annotation.Namespace);
    }

    private static SyntaxNode Mark(SyntaxNode declaration)
    {
        var wrong = AttributesOf(declaration).SelectMany(list => list.Attributes).FirstOrDefault(attribute => attribute.Name.LastPart() is "Hyperparameter" or "HyperparameterAttribute");
        return wrong is null
            ? Annotation.AddTo(declaration, Attribute)
            : declaration.ReplaceNode(wrong, SyntaxFactory.Attribute(SyntaxFactory.IdentifierName(Attribute)).WithTriviaFrom(wrong));
    }

    private static SyntaxList<AttributeListSyntax> AttributesOf(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax parameter => parameter.AttributeLists,
        MemberDeclarationSyntax member => member.AttributeLists,
        _ => default,
    };

    /// <summary>The declaration; null for one of several fields that are declared together, which an attribute would mark all.</summary>
    private static SyntaxNode? Find(SyntaxNode root, Diagnostic diagnostic) => root.FindNode(diagnostic.Location.SourceSpan) switch
    {
        ParameterSyntax parameter => parameter,
        PropertyDeclarationSyntax property => property,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } => field,
        _ => null,
    };
}
