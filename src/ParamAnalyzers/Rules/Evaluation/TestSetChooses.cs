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
    private const int LongestWay = 8;

    private const string StopsTraining = "decides when training stops";
    private const string KeepsTheBest = "the best-scoring candidate of the loop is kept";

    private static readonly string[] CrossValidation = ["CrossValidate"];

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM5003_TestSetChooses;

    public override bool MayConcern(in Target target) => target switch
    {
        { Called: { } method } => target.MlNet == MlNetCall.Evaluate || ValidationData.MayBeGivenTo(method, target.Session) || Selection.MayPick(method) || MayScore(target),
        { Written: { } member } => ValidationData.IsName(member.Name) && MlNetSymbols.Owns(member),
        _ => false,
    };

    public override bool IsTriggeredBy(in Glance glance) => glance.Operation switch
    {
        IInvocationOperation call => glance.Session.MlNet.Classify(call.TargetMethod) == MlNetCall.Evaluate || ValidationData.Among(call, glance.Session).Any() || (Selection.Picks(call) && glance.TypeMentions(CrossValidation))
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
            case IInvocationOperation call when ValidationData.Among(call, facts.Session).ToList() is { Count: > 0 } validation:
                // Rows and labels are one test set.
                CheckFirst(validation, $"'{call.TargetMethod.Name}' chooses with it", facts, report);
                break;
            case IInvocationOperation evaluation when facts.Session.MlNet.Classify(evaluation.TargetMethod) == MlNetCall.Evaluate:
                if (facts.Session.MlNet.RowsOf(evaluation) is { } data && Repetition.RoundsOf(evaluation, facts).Any(round => Chooses(round, evaluation, facts)))
                {
                    CheckData(data, KeepsTheBest, facts, report);
                }

                break;
            case IInvocationOperation score when MayScore(score.TargetMethod, facts.Session) && Repetition.Enclosing(score).Any(round => EarlyStopping.Follows(round, score, facts)):
                // Of two losses that come out of one call, nobody knows which one stops.
                CheckFirst(score.Arguments.Where(argument => !OwnSplits.AreBothGiven(score, argument.Value)), StopsTraining, facts, report);
                break;
            case IInvocationOperation score when MayScore(score.TargetMethod, facts.Session) && Repetition.Enclosing(score).FirstOrDefault(round => ChoosesBy(round, score, facts)) is { } choice:
                // Rows and labels are one test set. Where only names say that it is one, what is printed may be all that is wanted.
                CheckFirst(score.Arguments.Where(argument => !facts.Origins.Of(argument.Value).IsNamed || BestCandidate.IsHandedOut(choice, facts)), KeepsTheBest, facts, report);
                break;
            case IInvocationOperation pick when PickedFold.IsBehind(pick, facts) && PickedFold.GivesItsModel(pick, facts):
                report.At(Descriptor, pick.NameLocation(), new Evidence(EvidenceKind.Origin, "a fold"), pick.TargetMethod.Name, "picks the model of the fold that scored best on its own test rows, and so chooses the luckiest fold");
                break;
        }
    }

    private void CheckFirst(IEnumerable<IArgumentOperation> arguments, string use, TypeFacts facts, TypeReport report)
    {
        foreach (var argument in arguments)
        {
            if (CheckData(argument.Value, use, facts, report))
            {
                return;
            }
        }
    }

    /// <summary>Reports test data; true when it was.</summary>
    private bool CheckData(IOperation data, string use, TypeFacts facts, TypeReport report)
    {
        var origin = facts.Origins.Of(data);
        if (origin.Part != DataPart.Test || IsValidationByName(data, facts))
        {
            return false;
        }

        report.At(Descriptor, data.Syntax.GetLocation(), new Evidence(EvidenceKind.Origin, origin.Reason, origin.Split?.Syntax.GetLocation()), data.Syntax.ToString(), $"holds test data, and {use}");
        return true;
    }

    /// <summary>A split that is called one for validation has its test set somewhere else, whatever is done with its rows afterwards.</summary>
    private static bool IsValidationByName(IOperation data, TypeFacts facts)
    {
        var current = data;
        for (var depth = 0; depth < LongestWay && current is not null; depth++)
        {
            if (Variables.Of(current) is { } holder && ValidationData.IsName(holder.Name))
            {
                return true;
            }

            current = Behind(current.Unwrap(), facts);
        }

        return false;
    }

    /// <summary>What a variable is given, what is transformed, or the split that the rows are a part of.</summary>
    private static IOperation? Behind(IOperation data, TypeFacts facts) => data switch
    {
        ILocalReferenceOperation { Local: var local } => facts.Values.OnlyValueOf(local),
        IInvocationOperation call when facts.Session.MlNet.Classify(call.TargetMethod) == MlNetCall.Transform => facts.Session.MlNet.RowsOf(call),
        IInvocationOperation call => DataOrigins.MappedBy(call) ?? call.Instance,
        _ => data.Instance(),
    };

    /// <summary>A method of the user's own that is given rows and answers with a number; or <c>test.Count(row => …)</c>, <c>test.Average(…)</c>, which is one written in place.</summary>
    private static bool MayScore(in Target target) => target.MlNet == MlNetCall.None && target.Called is { } method && MayScore(method, target.Session);

    private static bool MayScore(IMethodSymbol method, Session session) =>
        method.DeclaringSyntaxReferences.IsEmpty
            ? method is { Name: "Count" or "Average" or "Sum", Parameters.Length: 2 } && method.IsLinq()
            : IsScore(method.ReturnType) && method.Parameters.Any(parameter => session.Shapes.MayHoldData(parameter.Type));

    /// <summary>A number, alone or beside others: <c>(double Loss, Snapshot Metrics)</c>.</summary>
    private static bool IsScore(ITypeSymbol type) => type.IsFloating() || (type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Any(part => part.Type.IsFloating()))
        || (type is INamedTypeSymbol { IsRecord: true, DeclaringSyntaxReferences.IsEmpty: false } result && result.GetMembers().Any(part => part is IPropertySymbol { Type: var held } && held.IsFloating()));

    /// <summary>The round makes or trains a candidate, and the best one is kept by this score. Where the method of this type evaluates with ML.NET, the evaluation is the place.</summary>
    private static bool ChoosesBy(IOperation round, IInvocationOperation score, TypeFacts facts) =>
        (!MethodsThatEvaluate(facts).Contains(score.TargetMethod.OriginalDefinition) || (EvaluatesForMany(score.TargetMethod.OriginalDefinition, facts) && KeepsOneOfManyModels(round, score, facts)))
        && Selection.Compares(round, score, facts)
        && (Repetition.Trains(round, facts)
            || ChoosesAModelOrForOne(round, score, facts)
            || facts.InvocationsIn(round).Any(call => call is IObjectCreationOperation { Type: INamedTypeSymbol made } && facts.Session.Shapes.Of(made).Predicts));

    private static HashSet<ISymbol?> MethodsThatEvaluate(TypeFacts facts) => facts.Once(nameof(MethodsThatEvaluate), () =>
        new HashSet<ISymbol?>(facts.CallsThat(MlNetCall.Evaluate).SelectMany(evaluation => MethodsAround(evaluation, facts)), SymbolEqualityComparer.Default));

    /// <summary>Each caller gives the method other rows, so that the call is the place where they are known.</summary>
    private static bool EvaluatesForMany(IMethodSymbol helper, TypeFacts facts) => facts.CallsThat(MlNetCall.Evaluate)
        .Where(evaluation => MethodsAround(evaluation, facts).Contains(helper, SymbolEqualityComparer.Default))
        .All(evaluation => facts.Session.MlNet.RowsOf(evaluation) is { } rows && facts.Origins.Of(rows).Part == DataPart.Unknown);

    /// <summary>The local function in which it stands, and the member around that.</summary>
    private static IEnumerable<ISymbol?> MethodsAround(IOperation evaluation, TypeFacts facts) => [facts.Owners.Of(evaluation), facts.Owners.MemberOf(evaluation)];

    /// <summary>All rounds are measured with the same rows, and the better model is returned, or handed to somebody at once.</summary>
    private static bool KeepsOneOfManyModels(IOperation round, IInvocationOperation score, TypeFacts facts) =>
        score.Arguments.All(argument => facts.Origins.Of(argument.Value).Split is not { } split || !Repetition.IsIn(split, round))
        && (BestCandidate.IsHandedOut(round, facts) || BestCandidate.IsPassedOn(round));

    /// <summary>Nothing is trained in the round, and a model or something for one is a part of what varies: it was trained before, or gets a threshold. Who only prints the best has chosen nothing.</summary>
    private static bool ChoosesAModelOrForOne(IOperation round, IInvocationOperation score, TypeFacts facts)
    {
        var parts = score.Arguments.Select(argument => argument.Value).Concat(score.Instance is { } instance ? new[] { instance } : System.Array.Empty<IOperation>()).ToList();
        return parts.Exists(part => part.Unwrap().Type is INamedTypeSymbol type && facts.Session.Shapes.Of(type) is { IsTrainer: true } or { Predicts: true })
            && parts.Exists(part => Repetition.VariesWith(part, round, facts) && (part.Unwrap().Type is INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Class, SpecialType: SpecialType.None } || part.Unwrap().Type?.IsFloating() == true))
            && BestCandidate.IsHandedOut(round, facts);
    }

    /// <summary>The best round is kept, by what this evaluation says; in a method that the round calls, by what the call returns.</summary>
    private static bool Chooses(IOperation round, IInvocationOperation evaluation, TypeFacts facts) =>
        (Repetition.IsIn(evaluation, round) ? Selection.Compares(round, evaluation, facts) : Selection.KeepsBest(round, facts))
        && (Repetition.Trains(round, facts) || (VariesModels(round, evaluation, facts) && BestCandidate.IsHandedOut(round, facts)));

    /// <summary>Each round transforms the rows with another model, which was trained before.</summary>
    private static bool VariesModels(IOperation round, IInvocationOperation evaluation, TypeFacts facts) =>
        facts.Session.MlNet.RowsOf(evaluation) is { } rows
        && (facts.Values.TraceToSingle(rows) ?? rows.Unwrap()) is IInvocationOperation { Instance: { } model } transform
        && facts.Session.MlNet.Classify(transform.TargetMethod) == MlNetCall.Transform
        && Repetition.VariesWith(model, round, facts);
}
