using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Refactorings;

/// <summary>Rewrites a creation of the trainer, or a call of its constructor by a derived one: the hyperparameters among its arguments and in its initializer move into new options.</summary>
/// <param name="options">The full name of the record.</param>
/// <param name="place">The place of the options among the parameters that stay.</param>
/// <param name="parameter">The name of the parameter for the options.</param>
/// <param name="hyperparameters">What moves.</param>
internal sealed class OptionsArgument(string options, int place, string parameter, IReadOnlyList<ExtractedHyperparameter> hyperparameters)
{
    /// <summary>What becomes of the call; null when it cannot be told which argument is which.</summary>
    /// <param name="call">The creation or constructor initializer as it is.</param>
    /// <param name="model">Its meaning.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public System.Func<SyntaxNode, SyntaxNode>? For(SyntaxNode call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetOperation(call, cancellationToken) is not { } bound || bound is not (IObjectCreationOperation or IInvocationOperation))
        {
            return null;
        }

        // By place and by name: the arguments may have been rewritten themselves when this one is.
        var moves = bound.Arguments().Where(argument => argument.ArgumentKind == ArgumentKind.Explicit && Find(argument.Parameter) is not null)
            .Select(argument => (Index: ListOf(call)!.Arguments.IndexOf((ArgumentSyntax)argument.Syntax), Find(argument.Parameter)!.Name))
            .ToList();
        return rewritten => Rewrite(rewritten, moves);
    }

    private ExtractedHyperparameter? Find(IParameterSymbol? symbol) => symbol is null ? null : hyperparameters.FirstOrDefault(known => known.Parameter?.Name == symbol.Name);

    private SyntaxNode Rewrite(SyntaxNode call, List<(int Index, string Name)> moves)
    {
        var list = ListOf(call) ?? SyntaxFactory.ArgumentList();
        var values = moves.OrderBy(move => move.Index).Select(move => (move.Name, Value: list.Arguments[move.Index].Expression)).ToList();
        var initializer = (call as BaseObjectCreationExpressionSyntax)?.Initializer;
        var settings = initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Where(IsExtracted).ToList() ?? [];
        values.AddRange(settings.Select(setting => (setting.Left.ToString(), setting.Right)));

        // What an initializer sets comes after what the constructor was given, and wins.
        var last = values.GroupBy(value => value.Name).Select(group => group.Last()).ToList();
        var written = (ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression(last.Count == 0 ? $"new {options}()" : $"new {options} {{ {string.Join(", ", last.Select(value => $"{value.Name} = {value.Value.WithoutTrivia().ToFullString()}"))} }}");
        var created = written.WithType(written.Type.WithAdditionalAnnotations(Simplifier.Annotation));

        var left = list.Arguments.Where((_, index) => !moves.Exists(move => move.Index == index)).ToList();
        var isPositional = left.Take(place).All(argument => argument.NameColon is null) && left.Count >= place;
        var argument = isPositional ? SyntaxFactory.Argument(created) : SyntaxFactory.Argument(SyntaxFactory.NameColon(parameter).WithTrailingTrivia(SyntaxFactory.Space), default, created);
        var comments = CommentsOf(list).Concat(initializer is not null && initializer.Expressions.Count == settings.Count ? CommentsOf(initializer) : settings.SelectMany(CommentsOf));
        left.Insert(isPositional ? place : left.Count, argument.WithTrailingTrivia(comments.SelectMany(AsBlock)));
        var arguments = list.WithArguments(SyntaxFactory.SeparatedList(left.Select(one => one.WithoutLeadingTrivia()), Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), left.Count - 1)));
        return call switch
        {
            ConstructorInitializerSyntax chained => chained.WithArgumentList(arguments.WithTriviaFrom(list)),
            ObjectCreationExpressionSyntax creation => WithoutSettings(creation.WithType(creation.Type.WithoutTrailingTrivia()).WithArgumentList(arguments.WithoutTrivia()), call),
            ImplicitObjectCreationExpressionSyntax creation => WithoutSettings(creation.WithArgumentList(arguments.WithoutTrivia()), call),
            _ => call,
        };
    }

    private bool IsExtracted(AssignmentExpressionSyntax setting) => setting.Left is IdentifierNameSyntax { Identifier.ValueText: var name } && hyperparameters.Any(known => known.Property?.Name == name);

    private static IEnumerable<SyntaxTrivia> CommentsOf(SyntaxNode node) => node.DescendantTrivia().Where(Comments.IsComment);

    /// <summary>A comment that can stand inside a line.</summary>
    private static IEnumerable<SyntaxTrivia> AsBlock(SyntaxTrivia comment)
    {
        yield return SyntaxFactory.Space;
        yield return comment.IsKind(SyntaxKind.SingleLineCommentTrivia) ? SyntaxFactory.Comment("/*" + comment.ToString().Substring(2) + " */") : comment;
    }

    private SyntaxNode WithoutSettings(BaseObjectCreationExpressionSyntax creation, SyntaxNode original)
    {
        if (creation.Initializer is not { } initializer)
        {
            return creation.WithTriviaFrom(original);
        }

        var moved = initializer.Expressions.OfType<AssignmentExpressionSyntax>().Where(IsExtracted).ToList();
        return moved.Count == initializer.Expressions.Count
            ? creation.WithInitializer(null).WithTriviaFrom(original)
            : creation.WithArgumentList(creation.ArgumentList!.WithTrailingTrivia(ListOf(original)?.GetTrailingTrivia() is { Count: > 0 } gap ? gap : SyntaxFactory.TriviaList(SyntaxFactory.Space)))
                .WithInitializer(initializer.RemoveNodes(moved, SyntaxRemoveOptions.KeepExteriorTrivia));
    }

    private static ArgumentListSyntax? ListOf(SyntaxNode call) => call switch
    {
        ConstructorInitializerSyntax chained => chained.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };
}
