using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>
/// The methods that a compilation calls where gradients are off: a helper of evaluation leaves that to its callers.
/// Asked for seldom, when a finding depends on it; the first question reads all files, as syntax: nothing is bound.
/// </summary>
internal sealed class GradientFreeCalls(Compilation compilation, SourceNames names)
{
    private readonly Lazy<ILookup<string?, InvocationExpressionSyntax>> _calls = new(() => compilation.SyntaxTrees
        .SelectMany(tree => tree.GetRoot().DescendantNodes())
        .OfType<StatementSyntax>()
        .SelectMany(InScopeOf)
        .SelectMany(statement => statement.DescendantNodes())
        .OfType<InvocationExpressionSyntax>()
        .ToLookup(call => call.CalledName()));

    /// <summary>True when a method of this name is called in the scope of <c>no_grad</c> or <c>inference_mode</c>, where its type is within reach, or the type whose method it overrides.</summary>
    public bool Contains(IMethodSymbol method)
    {
        for (var declared = method; declared is not null; declared = declared.OverriddenMethod)
        {
            if (_calls.Value[method.Name].Any(call => names.CanReach(call, declared.ContainingType)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The statements that run without gradients because of this one.</summary>
    private static IEnumerable<SyntaxNode> InScopeOf(StatementSyntax statement) => statement switch
    {
        UsingStatementSyntax scope when SwitchesOff((SyntaxNode?)scope.Declaration ?? scope.Expression) => [scope.Statement],
        LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0, Parent: BlockSyntax block } scope when SwitchesOff(scope.Declaration) => block.Statements.Where(other => other.SpanStart > scope.SpanStart),
        LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0, Parent: GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } } scope when SwitchesOff(scope.Declaration) => unit.Members.Where(other => other is GlobalStatementSyntax && other.SpanStart > scope.SpanStart),
        _ => [],
    };

    /// <summary>Somewhere in what the method does, gradients are switched off: a helper that opens the scope for its caller. Read as syntax.</summary>
    public static bool OpensScope(IMethodSymbol helper) => helper.ReturnType.Name == nameof(IDisposable) && helper.DeclaringSyntaxReferences.Any(declaration => SwitchesOff(declaration.GetSyntax()));

    /// <summary>An object that switches gradients off from its creation until it is disposed: <c>using var evaluation = new EvaluationScope(model);</c></summary>
    public static bool OpensScope(INamedTypeSymbol scope, SyntaxNode creation) =>
        creation.FirstAncestorOrSelf<StatementSyntax>() is UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 }
        && scope.DeclaringSyntaxReferences.SelectMany(declaration => declaration.GetSyntax().ChildNodes()).Any(member => SwitchesOff(member switch
        {
            ConstructorDeclarationSyntax constructor => constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => SwitchesOff(assignment.Right))?.Right,
            FieldDeclarationSyntax field => field.Declaration,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        }));

    private static bool SwitchesOff(SyntaxNode? expression) =>
        expression is not null && expression.DescendantTokens().Any(token => token.ValueText is "no_grad" or "inference_mode");
}
