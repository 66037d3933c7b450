using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Evaluation;

/// <summary>PRM5003: a test set that chooses a model, a setting or a moment to stop is a validation set, and nothing is left to test with.</summary>
internal sealed class TestSetChooses : TypeRule
{
    private const string StopsTraining = "decides when training stops";

    private static readonly string[] CrossValidation = ["CrossValidate"];

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM5003_TestSetChooses;

    public override bool MayConcern(in Target target) => target switch
    {
        { Called: { } method } => target.MlNet == MlNetCall.Evaluate || HasValidationData(method, target.Session) || Selection.MayPick(method) || MayScore(target),
        { Written: { } member } => IsValidation(member.Name) && MlNetSymbols.Owns(member),
        _ => false,
    };

    public override bool IsTriggeredBy(in Glance glance) => glance.Operation switch
    {
        IInvocationOperation call => glance.Session.MlNet.Classify(call.TargetMethod) == MlNetCall.Evaluate || ValidationArguments(call, glance.Session).Any() || (Selection.Picks(call) && glance.TypeMentions(CrossValidation))
            || (MayScore(call.TargetMethod, glance.Session) && Repetition.Around(call) is not null && glance.TypeMentions(DataOrigins.SplitWords)),
        var assignment => assignment is ISimpleAssignmentOperation,
    };

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment:
                CheckData(assignment.Value, StopsTraining, facts, report);
                break;
            case IInvocationOperation call when ValidationArguments(call, facts.Session).ToList() is { Count: > 0 } validation:
                // Rows and labels are one test set.
                _ = validation.Exists(argument => CheckData(argument.Value, $"'{call.TargetMethod.Name}' chooses with it", facts, report));
                break;
            case IInvocationOperation evaluation when facts.Session.MlNet.Classify(evaluation.TargetMethod) == MlNetCall.Evaluate:
                if (facts.Session.MlNet.RowsOf(evaluation) is { } data && Repetition.AllAround(evaluation, facts).Any(round => Chooses(round, evaluation, facts)))
                {
                    CheckData(data, "the best-scoring candidate of the loop is kept", facts, report);
                }

                break;
            case IInvocationOperation score when MayScore(score.TargetMethod, facts.Session) && Repetition.Enclosing(score).Any(round => EarlyStopping.Follows(round, score, facts)):
                // Of two losses that come out of one call, nobody knows which one stops.
                _ = score.Arguments.Any(argument => !OwnSplits.AreBothGiven(score, argument.Value) && CheckData(argument.Value, StopsTraining, facts, report));
                break;
            case IInvocationOperation score when MayScore(score.TargetMethod, facts.Session) && Repetition.Enclosing(score).FirstOrDefault(round => ChoosesBy(round, score, facts)) is { } choice:
                // Rows and labels are one test set. Where only names say that it is one, what is printed may be all that is wanted.
                _ = score.Arguments.Any(argument => (!facts.Origins.Of(argument.Value).IsNamed || HandsOutTheBest(choice, facts)) && CheckData(argument.Value, "the best-scoring candidate of the loop is kept", facts, report));
                break;
            case IInvocationOperation pick when FoldsBehind(pick, facts) && KeepsModel(pick, facts):
                report.At(Descriptor, pick.NameLocation(), new Evidence(EvidenceKind.Origin, "a fold"), pick.TargetMethod.Name, "picks the model of the fold that scored best on its own test rows, and so chooses the luckiest fold");
                break;
        }
    }

    /// <summary>Reports test data; true when it was.</summary>
    private bool CheckData(IOperation data, string use, TypeFacts facts, TypeReport report)
    {
        var origin = facts.Origins.Of(data);
        if (origin.Part != DataPart.Test || IsNamedValidation(data) || (data.Unwrap().Instance() is { } split && IsNamedValidation(split)))
        {
            return false;
        }

        report.At(Descriptor, data.Syntax.GetLocation(), new Evidence(EvidenceKind.Origin, origin.Reason, origin.Split?.Syntax.GetLocation()), data.Syntax.ToString(), $"holds test data, and {use}");
        return true;
    }

    /// <summary>A split that is called one for validation has its test set somewhere else.</summary>
    private static bool IsNamedValidation(IOperation data) => Variables.Of(data) is { } holder && IsValidation(holder.Name);

    /// <summary>The arguments that are there to choose or to stop with.</summary>
    private static IEnumerable<IArgumentOperation> ValidationArguments(IInvocationOperation call, Session session) =>
        call.Arguments.Where(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && IsValidationData(parameter, session));

    /// <summary>Rows of a method of ML.NET, or of a training or a search of the user's own.</summary>
    private static bool IsValidationData(IParameterSymbol parameter, Session session) =>
        IsValidation(parameter.Name)
        && parameter.ContainingSymbol is IMethodSymbol method
        && (method.DeclaringSyntaxReferences.IsEmpty
            ? parameter.Type.Name == "IDataView" && (MlNetSymbols.Owns(method) || SearchSpaceSymbols.IsAutoMl(method))
            : session.Shapes.MayHoldData(parameter.Type) && (session.Trains(method) ? Compares(method) : IsSearch(method) && HasTrainingData(method, session) && (method.IsAbstract || KeepsBest(method))));

    /// <summary>A search is given rows to train its candidates with as well.</summary>
    private static bool HasTrainingData(IMethodSymbol method, Session session) => method.Parameters.Any(parameter => DataPartWords.PartNamed(parameter.Name) == DataPart.Training && session.Shapes.MayHoldData(parameter.Type));

    private static bool HasValidationData(IMethodSymbol method, Session session) => method.Parameters.Any(parameter => IsValidationData(parameter, session));

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

    private static bool IsSearch(IMethodSymbol method) => PhaseVocabulary.IsSearchName(method.Name) || PhaseVocabulary.IsSearchName(method.ContainingType.Name);

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

    private static bool IsValidation(string name) => DataPartWords.Validation.HasWordOf(name);

    /// <summary>A method of the user's own that is given rows and answers with a number; or <c>test.Count(row => …)</c>, <c>test.Average(…)</c>, which is one written in place.</summary>
    private static bool MayScore(in Target target) => target.MlNet == MlNetCall.None && target.Called is { } method && MayScore(method, target.Session);

    private static bool MayScore(IMethodSymbol method, Session session) =>
        method.DeclaringSyntaxReferences.IsEmpty
            ? method is { Name: "Count" or "Average" or "Sum", ContainingType.Name: "Enumerable", Parameters.Length: 2 }
            : IsScore(method.ReturnType) && method.Parameters.Any(parameter => session.Shapes.MayHoldData(parameter.Type));

    /// <summary>A number, alone or beside others: <c>(double Loss, Snapshot Metrics)</c>.</summary>
    private static bool IsScore(ITypeSymbol type) => type.IsFloating() || (type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Any(part => part.Type.IsFloating()))
        || (type is INamedTypeSymbol { IsRecord: true, DeclaringSyntaxReferences.IsEmpty: false } result && result.GetMembers().Any(part => part is IPropertySymbol { Type: var held } && held.IsFloating()));

    /// <summary>The round makes or trains a candidate, and the best one is kept by this score. Where the method of this type evaluates with ML.NET, the evaluation is the place.</summary>
    private static bool ChoosesBy(IOperation round, IInvocationOperation score, TypeFacts facts) =>
        !facts.CallsThat(MlNetCall.Evaluate).Any(evaluation => new[] { facts.Owners.Of(evaluation), facts.Owners.MemberOf(evaluation) }.Contains(score.TargetMethod.OriginalDefinition, SymbolEqualityComparer.Default))
        && Selection.Compares(round, score, facts)
        && (Repetition.Trains(round, facts)
            || ChoosesAModelOrForOne(round, score, facts)
            || facts.Invocations.Any(call => call.Operation is IObjectCreationOperation { Type: INamedTypeSymbol made } && Repetition.IsIn(call.Operation, round) && facts.Session.Shapes.Of(made).Predicts));

    /// <summary>Nothing is trained in the round, and a model or something for one is a part of what varies: it was trained before, or gets a threshold. Who only prints the best has chosen nothing.</summary>
    private static bool ChoosesAModelOrForOne(IOperation round, IInvocationOperation score, TypeFacts facts)
    {
        var parts = score.Arguments.Select(argument => argument.Value).Concat(score.Instance is { } instance ? new[] { instance } : System.Array.Empty<IOperation>()).ToList();
        return parts.Exists(part => part.Unwrap().Type is INamedTypeSymbol type && facts.Session.Shapes.Of(type) is { IsTrainer: true } or { Predicts: true })
            && parts.Exists(part => Repetition.VariesWith(part, round, facts) && (part.Unwrap().Type is INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Class, SpecialType: SpecialType.None } || part.Unwrap().Type?.IsFloating() == true))
            && HandsOutTheBest(round, facts);
    }

    /// <summary>What the round keeps outside itself is returned, or what is picked from the rounds.</summary>
    private static bool HandsOutTheBest(IOperation round, TypeFacts facts)
    {
        var kept = round is IAnonymousFunctionOperation ? HoldersAround(round) : round.Descendants().OfType<IAssignmentOperation>()
            .SelectMany(assignment => assignment.Parts()).Where(pair => IsCandidate(pair.Value, round))
            .Select(pair => Variables.Of(pair.Target)).OfType<ILocalSymbol>().Where(local => !Repetition.IsDeclaredIn(local, round));
        return kept is null || kept.Any(local => facts.ReferencesTo(local).Any(use => !Repetition.IsIn(use, round) && IsReturned(use)));
    }

    /// <summary>What varies from round to round, or is made in one, and is no score.</summary>
    private static bool IsCandidate(IOperation value, IOperation round) => value.Unwrap() switch
    {
        ILocalReferenceOperation { Local: var local } => round switch
        {
            IForEachLoopOperation each when each.Locals.Contains(local, SymbolEqualityComparer.Default) => true,
            IForLoopOperation loop when loop.Locals.Contains(local, SymbolEqualityComparer.Default) => true,
            _ => Repetition.IsDeclaredIn(local, round) && !local.Type.IsFloating(),
        },
        IInvocationOperation or IObjectCreationOperation => !value.Unwrap().Type!.IsFloating(),
        _ => false,
    };

    /// <summary>The variable that is given what is picked; null when it is returned at once.</summary>
    private static IEnumerable<ILocalSymbol>? HoldersAround(IOperation round)
    {
        for (var parent = round.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            switch (parent)
            {
                case IReturnOperation:
                    return null;
                case IVariableDeclaratorOperation { Symbol: var local }:
                    return new[] { local };
            }
        }

        return System.Array.Empty<ILocalSymbol>();
    }

    private static bool IsReturned(IOperation use)
    {
        for (var parent = use.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            if (parent is IReturnOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The best round is kept, by what this evaluation says; in a method that the round calls, by what the call returns.</summary>
    private static bool Chooses(IOperation round, IInvocationOperation evaluation, TypeFacts facts) =>
        (Repetition.IsIn(evaluation, round) ? Selection.Compares(round, evaluation, facts) : Selection.KeepsBest(round, facts))
        && (Repetition.Trains(round, facts) || (VariesModels(round, evaluation, facts) && HandsOutTheBest(round, facts)));

    /// <summary>Each round transforms the rows with another model, which was trained before.</summary>
    private static bool VariesModels(IOperation round, IInvocationOperation evaluation, TypeFacts facts) =>
        facts.Session.MlNet.RowsOf(evaluation) is { } rows
        && (facts.Values.TraceToSingle(rows) ?? rows.Unwrap()) is IInvocationOperation { Instance: { } model } transform
        && facts.Session.MlNet.Classify(transform.TargetMethod) == MlNetCall.Transform
        && Repetition.VariesWith(model, round, facts);

    /// <summary>The picked sequence is what cross-validation returned.</summary>
    private static bool FoldsBehind(IInvocationOperation pick, TypeFacts facts)
    {
        var source = Selection.SourceOf(pick);
        for (var step = 0; source is not null && step < 8; step++)
        {
            var traced = facts.Values.TraceToSingle(source) ?? source;
            if (traced is not IInvocationOperation call)
            {
                return false;
            }

            if (facts.Session.MlNet.Classify(call.TargetMethod) == MlNetCall.CrossValidate)
            {
                return true;
            }

            source = Selection.SourceOf(call);
        }

        return false;
    }

    /// <summary>The model of the picked fold is used; reading its metrics only reports.</summary>
    private static bool KeepsModel(IInvocationOperation pick, TypeFacts facts) => facts.Operations.Any(operation =>
        operation is IMemberReferenceOperation { Member.Name: "Model", Instance: { } fold }
        && (ReferenceEquals(fold.Unwrap(), pick) || ReferenceEquals(facts.Values.TraceToSingle(fold), pick) || IsSelectedBefore(operation, pick)));

    /// <summary><c>folds.OrderBy(…).Select(fold => fold.Model).First()</c></summary>
    private static bool IsSelectedBefore(IOperation model, IInvocationOperation pick) =>
        Selection.SourceOf(pick) is IInvocationOperation { TargetMethod.Name: "Select" } selection && selection.Arguments.Any(argument => argument.Value.Unwrap() is IDelegateCreationOperation && Repetition.IsIn(model, argument));
}
