using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Refactorings;

/// <summary>What becomes of the trainer itself: its constructor takes the options, and its properties read them.</summary>
internal sealed class TrainerWithOptions(INamedTypeSymbol type, IMethodSymbol? constructor, string record, int place, IReadOnlyList<ExtractedHyperparameter> extracted, Compilation compilation, CancellationToken cancellationToken)
{
    private bool IsPrimary => constructor?.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is TypeDeclarationSyntax;

    private string Holder => IsPrimary ? "options" : "_options";

    private bool KeepsOptions => !IsPrimary && extracted.Any(known => known.Property is not null);

    public void Collect(TypeDeclarationSyntax declaration, Edits edits)
    {
        foreach (var known in extracted.Where(known => known.Property is not null))
        {
            edits.Add(known.Property!.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken), node => ReadFromOptions((PropertyDeclarationSyntax)node, known.Name));
        }

        foreach (var reference in type.DeclaringSyntaxReferences.SelectMany(part => ReferencesIn(part.GetSyntax(cancellationToken))))
        {
            edits.Add(reference.Name, node => SyntaxFactory.ParseExpression($"options.{reference.Option}").WithTriviaFrom(node));
        }

        switch (constructor?.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken))
        {
            case ConstructorDeclarationSyntax declared:
                var assigned = extracted.Where(known => known is { Property: not null, Parameter: not null }).SelectMany(known => TrainerHyperparameters.AssignmentsTo(known.Property!, constructor, cancellationToken)).Select(assignment => assignment.Parent).ToList();
                var dropped = declared.Body?.Statements.Select((statement, index) => (statement, index)).Where(pair => assigned.Contains(pair.statement)).Select(pair => pair.index).ToList() ?? [];
                edits.Add(declared, node => TakeOptions((ConstructorDeclarationSyntax)node, declared, dropped, assigned.Contains(declared.ExpressionBody)));
                break;
            case TypeDeclarationSyntax primary:
                edits.Add(primary, node => Documented((TypeDeclarationSyntax)node).WithParameterList(Replace(((TypeDeclarationSyntax)node).ParameterList!)));
                break;
        }

        if (KeepsOptions)
        {
            edits.Add(declaration, node => AddHolder((TypeDeclarationSyntax)node, declaration));
        }
    }

    /// <summary>Where the parameters that go are read, in the constructor or, for a primary one, anywhere in the type.</summary>
    private IEnumerable<(SyntaxNode Name, string Option)> ReferencesIn(SyntaxNode part)
    {
        var model = compilation.GetSemanticModel(part.SyntaxTree);
        foreach (var name in part.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (extracted.FirstOrDefault(known => known.Parameter?.Name == name.Identifier.ValueText) is { } known
                && name.Parent is not (NameColonSyntax or NameEqualsSyntax)
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, known.Parameter))
            {
                yield return (name, known.Name);
            }
        }
    }

    private SyntaxNode ReadFromOptions(PropertyDeclarationSyntax property, string option)
    {
        var end = property.GetTrailingTrivia();
        return property
            .WithIdentifier(property.Identifier.WithTrailingTrivia(SyntaxFactory.Space))
            .WithAccessorList(null)
            .WithInitializer(null)
            .WithExpressionBody(SyntaxFactory.ArrowExpressionClause(SyntaxFactory.Token(SyntaxKind.EqualsGreaterThanToken).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.ParseExpression($"{Holder}.{option}")))
            .WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken))
            .WithTrailingTrivia(end);
    }

    private ConstructorDeclarationSyntax TakeOptions(ConstructorDeclarationSyntax node, ConstructorDeclarationSyntax original, List<int> dropped, bool dropsExpression)
    {
        var taken = Documented(node).WithParameterList(Replace(node.ParameterList));
        const string hold = "_options = options;";
        if (taken.Body is { } body)
        {
            var statements = body.Statements.Where((_, index) => !dropped.Contains(index)).ToList();
            if (KeepsOptions)
            {
                var first = original.Body!.Statements.FirstOrDefault();
                var indentation = first is not null ? Layout.IndentationOf(first) : Layout.IndentationOf(original) + Layout.Step(original);
                statements.Insert(0, SyntaxFactory.ParseStatement(indentation + hold + Layout.LineEndOf(original)));
            }

            return taken.WithBody(body.WithStatements(SyntaxFactory.List(statements)));
        }

        if (!KeepsOptions || taken.ExpressionBody is not { } arrow)
        {
            return taken;
        }

        if (dropsExpression)
        {
            return taken.WithExpressionBody(arrow.WithExpression(SyntaxFactory.ParseExpression("_options = options").WithTriviaFrom(arrow.Expression)));
        }

        var (end, outer) = (Layout.LineEndOf(original), Layout.IndentationOf(original));
        var inner = outer + Layout.Step(original);
        var block = (BlockSyntax)SyntaxFactory.ParseStatement($"{outer}{{{end}{inner}{hold}{end}{inner}{arrow.Expression.WithoutTrivia().ToFullString()};{end}{outer}}}");
        var header = taken.Initializer is { } initializer ? initializer.GetLastToken() : taken.ParameterList.GetLastToken();
        return taken.ReplaceToken(header, header.WithTrailingTrivia(SyntaxFactory.EndOfLine(end)))
            .WithExpressionBody(null).WithSemicolonToken(default).WithBody(block.WithTrailingTrivia(taken.GetTrailingTrivia()));
    }

    private T Documented<T>(T declaration)
        where T : SyntaxNode =>
        declaration.WithLeadingTrivia(ParameterDocumentation.Replace(declaration.GetLeadingTrivia(), extracted.Select(known => known.Parameter?.Name).OfType<string>().ToList()));

    private ParameterListSyntax Replace(ParameterListSyntax list)
    {
        var left = list.Parameters.Where(parameter => !extracted.Any(known => known.Parameter?.Name == parameter.Identifier.ValueText)).ToList();
        left.Insert(place, SyntaxFactory.Parameter(SyntaxFactory.Identifier("options")).WithType(SyntaxFactory.ParseTypeName(record).WithTrailingTrivia(SyntaxFactory.Space)));
        return list.WithParameters(SyntaxFactory.SeparatedList(left.Select(parameter => parameter.WithoutTrivia()), Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), left.Count - 1)));
    }

    /// <summary>The field that holds the options, and the constructor that fills it where there is none.</summary>
    private SyntaxNode AddHolder(TypeDeclarationSyntax node, TypeDeclarationSyntax original)
    {
        var withField = Layout.AddField(node, original, $"private readonly {record} _options;");
        if (constructor is not null)
        {
            return withField;
        }

        var (end, indentation) = (Layout.LineEndOf(original), Layout.IndentationOf(original.Members[0]));
        var index = withField.Members.TakeWhile(member => member is FieldDeclarationSyntax).Count();
        var created = SyntaxFactory.ParseMemberDeclaration($"{end}{indentation}public {original.Identifier.ValueText}({record} options) => _options = options;{end}")!;
        return withField.WithMembers(withField.Members.Insert(index, created));
    }
}
