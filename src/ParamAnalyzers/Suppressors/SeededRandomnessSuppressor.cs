using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Suppressors;

/// <summary>
/// PRM1901: "insecure random numbers" is no finding where a generator shapes a model. Suppressed only where the number is seen to stay a number of the training.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SeededRandomnessSuppressor : DiagnosticSuppressor
{
    private const string Justification = "Numbers that shape a model have to be repeatable, not secret";

    private static readonly SuppressionDescriptor OfFramework = new("PRM1901", "CA5394", Justification);
    private static readonly SuppressionDescriptor OfSonar = new("PRM1901", "S2245", Justification);

    private static readonly WordSet SecretWords = new("crypto", "cryptography", "token", "password", "secret", "key", "salt", "nonce", "id", "guid", "session", "otp", "pin");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(OfFramework, OfSonar);

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && Session.For(context.Compilation, context.Options, context.CancellationToken) is { } session
                && IsOfTraining(diagnostic, context.GetSemanticModel(tree), session, context))
            {
                context.ReportSuppression(Suppression.Create(diagnostic.Id == OfFramework.SuppressedDiagnosticId ? OfFramework : OfSonar, diagnostic));
            }
        }
    }

    private static bool IsOfTraining(Diagnostic diagnostic, SemanticModel model, Session session, SuppressionAnalysisContext context)
    {
        var node = model.SyntaxTree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        for (var current = node; current is not null; current = current.Parent)
        {
            switch (model.GetOperation(current, context.CancellationToken))
            {
                case IInvocationOperation { TargetMethod: { Name: "Next" or "NextDouble" or "NextSingle" or "NextInt64" or "Shuffle" } method } draw when method.ContainingType.IsRandom():
                    return IsInTraining(draw, model, session, context) && StaysANumber(draw);
                case IObjectCreationOperation { Type: { } created } when created.IsRandom():
                    return IsInTraining(model.GetOperation(current, context.CancellationToken)!, model, session, context);
                case IBlockOperation or IMethodBodyBaseOperation:
                    return false;
            }
        }

        return false;
    }

    private static bool IsInTraining(IOperation operation, SemanticModel model, Session session, SuppressionAnalysisContext context)
    {
        var symbol = model.GetEnclosingSymbol(operation.Syntax.SpanStart, context.CancellationToken);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        if (symbol?.ContainingType is not { } type || !session.Shapes.Of(type).IsTrainer || SecretWords.HasWordOf(symbol.Name) || SecretWords.HasWordOf(type.Name))
        {
            return false;
        }

        return symbol is not IMethodSymbol method
            || method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor
            || session.Shapes.PhaseOf(method) is var phase && (phase == Phases.None ? method.DeclaredAccessibility == Accessibility.Private : phase.IsSubsetOf(Phases.Training | Phases.Surgery));
    }

    /// <summary>
    /// The number is computed with, compared, used as an index, or kept in a variable of a number; what is passed on to anything but mathematics has escaped.
    /// </summary>
    private static bool StaysANumber(IInvocationOperation draw)
    {
        for (var parent = draw.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IBinaryOperation { Type.SpecialType: SpecialType.System_String }:
                case IInterpolationOperation:
                    return false;
                case IConditionalOperation { Type: null }:
                    return true;
                case IBinaryOperation or IUnaryOperation or IConversionOperation or IParenthesizedOperation or IConditionalOperation or ITupleOperation or IVariableInitializerOperation or IVariableDeclarationOperation or IVariableDeclarationGroupOperation:
                    break;
                case IVariableDeclaratorOperation declarator:
                    return !SecretWords.HasWordOf(declarator.Symbol.Name);
                case IArrayElementReferenceOperation or IExpressionStatementOperation or ILoopOperation or IArrayInitializerOperation:
                    return true;
                case IPropertyReferenceOperation { Arguments.IsEmpty: false }:
                    return true;
                case IAssignmentOperation assignment:
                    return assignment.Type is { } type && type.IsNumeric() && !(assignment.Target is IMemberReferenceOperation { Member: var member } && SecretWords.HasWordOf(member.Name));
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { ContainingType: { Name: "Math" or "MathF" } } } }:
                    break;
                case IInvocationOperation { TargetMethod.ContainingType.Name: "Math" or "MathF" }:
                    break;
                case IArgumentOperation { Parameter: var parameter, Parent: IPropertyReferenceOperation or IInvocationOperation { TargetMethod.ContainingType.Name: "Random" } }:
                    return parameter is not null;
                case IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation } }:
                    return true;
                case IReturnOperation returned:
                    return returned.ReturnedValue?.Type is { } result && result.IsFloating();
                default:
                    return false;
            }
        }

        return false;
    }
}
