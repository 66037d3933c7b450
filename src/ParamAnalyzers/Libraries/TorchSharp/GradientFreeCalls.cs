using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>
/// The names of the methods that a compilation calls where gradients are off: a helper of evaluation leaves that to its callers.
/// Asked for seldom, when a finding depends on it; the first question reads all files, as syntax: nothing is bound.
/// </summary>
internal sealed class GradientFreeCalls(Compilation compilation)
{
    private readonly object _reading = new();
    private HashSet<string>? _names;

    /// <summary>True when somewhere a method of this name is called in the scope of <c>no_grad</c> or <c>inference_mode</c>.</summary>
    public bool Contains(string method)
    {
        lock (_reading)
        {
            return (_names ??= Read()).Contains(method);
        }
    }

    private HashSet<string> Read() => new(compilation.SyntaxTrees
        .SelectMany(tree => tree.GetRoot().DescendantNodes())
        .OfType<StatementSyntax>()
        .SelectMany(InScopeOf)
        .SelectMany(statement => statement.DescendantNodes())
        .OfType<InvocationExpressionSyntax>()
        .Select(call => call.Expression.GetLastToken().ValueText));

    /// <summary>The statements that run without gradients because of this one.</summary>
    private static IEnumerable<SyntaxNode> InScopeOf(StatementSyntax statement) => statement switch
    {
        UsingStatementSyntax scope when SwitchesOff((SyntaxNode?)scope.Declaration ?? scope.Expression) => [scope.Statement],
        LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0, Parent: BlockSyntax block } scope when SwitchesOff(scope.Declaration) => block.Statements.Where(other => other.SpanStart > scope.SpanStart),
        _ => [],
    };

    private static bool SwitchesOff(SyntaxNode? expression) =>
        expression is not null && expression.DescendantTokens().Any(token => token.ValueText is "no_grad" or "inference_mode");
}
