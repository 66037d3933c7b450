using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Rules;

/// <summary>Code that a test expects to fail: what is wrong in it is wrong on purpose. Read as syntax, whatever library the test uses.</summary>
internal static class ExpectedFailure
{
    /// <summary>True in <c>Assert.Throws&lt;…&gt;(() => …)</c>, in a function that is handed to it or to <c>Should().Throw…()</c>, and in a method with <c>[ExpectedException]</c>.</summary>
    public static bool Contains(SyntaxNode place)
    {
        for (var node = place; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax function when IsExpectedToThrow(function):
                    return true;
                case BaseMethodDeclarationSyntax method:
                    return method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.GetLastToken().ValueText.StartsWith("ExpectedException", StringComparison.Ordinal));
            }
        }

        return false;
    }

    private static bool IsExpectedToThrow(AnonymousFunctionExpressionSyntax function)
    {
        var around = AroundInStatement(function).ToList();
        return around.Any(Throws)
            || (around.OfType<VariableDeclaratorSyntax>().FirstOrDefault() is { } variable && function.FirstAncestorOrSelf<BlockSyntax>() is { } block
                && block.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable.Identifier.ValueText && AroundInStatement(name).Any(Throws)));
    }

    private static IEnumerable<SyntaxNode> AroundInStatement(SyntaxNode node) => node.Ancestors().TakeWhile(around => around is not (StatementSyntax or MemberDeclarationSyntax));

    private static bool Throws(SyntaxNode node) => node is InvocationExpressionSyntax call && call.CalledName() switch
    {
        "That" => call.ArgumentList.DescendantTokens().Any(token => token.ValueText == "Throws") && !call.ArgumentList.DescendantTokens().Any(token => token.ValueText == "Nothing"),
        { } name => name.StartsWith("Throw", StringComparison.Ordinal) && !name.StartsWith("ThrowIf", StringComparison.Ordinal),
        null => false,
    };
}
