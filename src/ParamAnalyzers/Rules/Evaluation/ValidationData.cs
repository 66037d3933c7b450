using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Rules.Evaluation;

/// <summary>The parameters whose rows choose a model or say when training stops. The bodies of other types are read as syntax, since they are not at hand.</summary>
internal static class ValidationData
{
    /// <summary>The arguments that are there to choose or to stop with.</summary>
    public static IEnumerable<IArgumentOperation> Among(IInvocationOperation call, Session session) =>
        call.Arguments.Where(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && Is(parameter, session));

    /// <summary>Rows of a method of ML.NET, or of a training or a search of the user's own.</summary>
    private static bool Is(IParameterSymbol parameter, Session session) =>
        IsName(parameter.Name)
        && parameter.ContainingSymbol is IMethodSymbol method
        && (method.DeclaringSyntaxReferences.IsEmpty
            ? parameter.Type.Name == "IDataView" && (MlNetSymbols.Owns(method) || SearchSpaceSymbols.IsAutoMl(method))
            : session.Shapes.MayHoldData(parameter.Type) && (session.Trains(method) ? Compares(method) : IsSearch(method) && HasTrainingData(method, session) && (method.IsAbstract || KeepsBest(method))));

    /// <summary>A search is given rows to train its candidates with as well.</summary>
    private static bool HasTrainingData(IMethodSymbol method, Session session) => method.Parameters.Any(parameter => DataPartWords.PartNamed(parameter.Name) == DataPart.Training && session.Shapes.MayHoldData(parameter.Type));

    /// <summary>The method is given such rows.</summary>
    public static bool MayBeGivenTo(IMethodSymbol method, Session session) => method.Parameters.Any(parameter => Is(parameter, session));

    /// <summary>Training that only reports how it goes decides nothing: somewhere more or less has to matter.</summary>
    private static bool Compares(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Any(declaration => declaration.GetSyntax().DescendantNodes().Any(node => node switch
        {
            IfStatementSyntax choice => IsOrdering(choice.Condition),
            ConditionalExpressionSyntax choice => IsOrdering(choice.Condition),
            WhileStatementSyntax loop => IsOrdering(loop.Condition),
            DoStatementSyntax loop => IsOrdering(loop.Condition),
            _ => false,
        }));

    private static bool IsSearch(IMethodSymbol method) => SearchVocabulary.IsSearch(method.Name) || SearchVocabulary.IsSearch(method.ContainingType.Name);

    /// <summary>A search keeps the better of two: <c>if (score > best.Score) best = candidate;</c>, <c>MaxBy</c>.</summary>
    private static bool KeepsBest(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Any(declaration => declaration.GetSyntax().DescendantNodes().Any(node => node switch
        {
            IfStatementSyntax choice => IsOrdering(choice.Condition) && choice.Statement.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(kept =>
                choice.Condition.DescendantNodes().OfType<IdentifierNameSyntax>().Any(compared => compared.Identifier.ValueText == kept.Left.ToString())),
            IdentifierNameSyntax { Identifier.ValueText: "MaxBy" or "MinBy" } => true,
            _ => false,
        }));

    private static bool IsOrdering(ExpressionSyntax condition) => condition.DescendantNodesAndSelf().Any(node =>
        node.IsKind(SyntaxKind.LessThanExpression) || node.IsKind(SyntaxKind.LessThanOrEqualExpression) || node.IsKind(SyntaxKind.GreaterThanExpression) || node.IsKind(SyntaxKind.GreaterThanOrEqualExpression));

    /// <summary>The name says that the rows choose a model, or when training stops.</summary>
    public static bool IsName(string name) => DataPartWords.Validation.HasWordOf(name);
}
