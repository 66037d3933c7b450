using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Evaluation;

/// <summary>PRM5003: a test set that chooses a model, a setting or a moment to stop is a validation set, and nothing is left to test with.</summary>
internal sealed class TestSetChooses : TypeRule
{
    private static readonly WordSet ValidationWords = new("validation", "valid", "val");

    private static readonly string[] CrossValidation = ["CrossValidate"];

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM5003_TestSetChooses;

    public override Library About => Library.MlNet;

    public override bool MayConcern(in Target target) => target switch
    {
        { Called: { } method } => target.MlNet == MlNetCall.Evaluate || method.Parameters.Any(IsValidationData) || Selection.MayPick(method),
        { Written: { } member } => IsValidation(member.Name) && MlNetSymbols.Owns(member),
        _ => false,
    };

    public override bool IsTriggeredBy(in Glance glance) => glance.Operation switch
    {
        IInvocationOperation call => glance.Session.MlNet.Classify(call.TargetMethod) == MlNetCall.Evaluate || ValidationArgument(call) is not null || (Selection.Picks(call) && glance.TypeMentions(CrossValidation)),
        var assignment => assignment is ISimpleAssignmentOperation,
    };

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment:
                CheckData(assignment.Value, "decides when training stops", facts, report);
                break;
            case IInvocationOperation call when ValidationArgument(call) is { } validation:
                CheckData(validation.Value, $"'{call.TargetMethod.Name}' chooses with it", facts, report);
                break;
            case IInvocationOperation evaluation when facts.Session.MlNet.Classify(evaluation.TargetMethod) == MlNetCall.Evaluate:
                if (DataOf(evaluation, facts) is { } data && Repetition.AllAround(evaluation, facts).Any(round => Chooses(round, evaluation, facts)))
                {
                    CheckData(data, "the best-scoring candidate of the loop is kept", facts, report);
                }

                break;
            case IInvocationOperation pick when FoldsBehind(pick, facts) && KeepsModel(pick, facts):
                report.At(Descriptor, pick.NameLocation(), new Evidence(EvidenceKind.Origin, "a fold"), pick.TargetMethod.Name, "picks the model of the fold that scored best on its own test rows, and so chooses the luckiest fold");
                break;
        }
    }

    private void CheckData(IOperation data, string use, TypeFacts facts, TypeReport report)
    {
        var origin = facts.Origins.Of(data);
        if (origin.Part == DataPart.Test && !IsNamedValidation(data) && !(data.Unwrap().Instance() is { } split && IsNamedValidation(split)))
        {
            report.At(Descriptor, data.Syntax.GetLocation(), new Evidence(EvidenceKind.Origin, origin.Reason, origin.Split?.Syntax.GetLocation()), data.Syntax.ToString(), $"holds test data, and {use}");
        }
    }

    /// <summary>A split that is called one for validation has its test set somewhere else.</summary>
    private static bool IsNamedValidation(IOperation data) => BindingCollector.Target(data) is { } holder && IsValidation(holder.Name);

    private static IOperation? DataOf(IInvocationOperation call, TypeFacts facts) =>
        call.Arguments.FirstOrDefault(argument => facts.Session.MlNet.IsDataView(argument.Parameter?.Type))?.Value;

    /// <summary>The argument of a method of ML.NET that is there to choose or to stop with.</summary>
    private static IArgumentOperation? ValidationArgument(IInvocationOperation call) =>
        MlNetSymbols.Owns(call.TargetMethod) || SearchSpaceSymbols.IsAutoMl(call.TargetMethod)
            ? call.Arguments.FirstOrDefault(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && IsValidationData(parameter))
            : null;

    private static bool IsValidationData(IParameterSymbol parameter) => IsValidation(parameter.Name) && parameter.Type.Name == "IDataView";

    private static bool IsValidation(string name) => ValidationWords.HasWordOf(name);

    /// <summary>The best round is kept, by what this evaluation says; in a method that the round calls, by what the call returns.</summary>
    private static bool Chooses(IOperation round, IInvocationOperation evaluation, TypeFacts facts) =>
        (Repetition.IsIn(evaluation, round) ? Selection.Compares(round, evaluation, facts) : Selection.KeepsBest(round, facts)) && Repetition.Trains(round, facts);

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
        && (ReferenceEquals(fold.Unwrap(), pick) || ReferenceEquals(facts.Values.TraceToSingle(fold), pick)));
}
