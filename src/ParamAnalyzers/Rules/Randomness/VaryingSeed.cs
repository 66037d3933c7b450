using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>PRM1006: a seed that is another on every run seeds nothing.</summary>
internal sealed class VaryingSeed : TypeRule
{
    private const int LongestDetour = 3;

    /// <summary>What stands in the source of a type that takes a seed from anything that varies.</summary>
    private static readonly string[] Sources = ["TickCount", "ProcessId", "CurrentManagedThreadId", "Now", "Today", "Stopwatch", "Elapsed", "GetTimestamp", "NewGuid", "GetHashCode", "HashCode"];

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1006_SeedVaries;

    public override bool MayConcern(in Target target) => target.TakesSeed;

    public override bool IsTriggeredBy(in Glance glance)
    {
        if (!glance.TypeMentions(Sources))
        {
            return false;
        }

        foreach (var sink in SeedSink.Of(glance.Operation, glance.Session.Roles))
        {
            if (!sink.Value.ConstantValue.HasValue)
            {
                return true;
            }
        }

        return false;
    }

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        foreach (var sink in SeedSink.Of(operation, facts.Session.Roles))
        {
            if (SourceOf(sink.Value, facts) is { } source && Shapes(sink, operation, facts))
            {
                report.At(Descriptor, sink.Place, new Evidence(EvidenceKind.Origin, source), sink.Seed.Name, source);
            }
        }
    }

    /// <summary>Libraries train with their seeds; a generator of the framework has to stand in training code.</summary>
    private static bool Shapes(SeedSink sink, IOperation operation, TypeFacts facts) =>
        sink.Seed.ContainingType is { } type
        && (MlNetSymbols.Owns(type) || TorchSharpSymbols.Owns(type)
            || facts.Session.Shapes.Of(type).IsTrainer
            || (facts.CallableOf(operation) is { } callable && TrainingCode.ShapesAModel(operation, callable, facts) && !TrainingCode.IsNeverAsked(operation, facts)));

    /// <summary>What varies, in words; null when the value is the same on every run, when the caller can choose it, or when nobody knows.</summary>
    public static string? SourceOf(IOperation value, TypeFacts facts, int depth = LongestDetour)
    {
        if (value.DescendantsAndSelf().Any(operation => operation is ICoalesceOperation or IConditionalOperation))
        {
            return null;
        }

        foreach (var operation in value.DescendantsAndSelf())
        {
            var source = operation is ILocalReferenceOperation or IFieldReferenceOperation ? facts.Values.TraceToSingle(operation) : null;
            if (source is IObjectCreationOperation { Type.DeclaringSyntaxReferences.IsEmpty: false } made)
            {
                // What else an object was made with says nothing about its seed.
                source = operation.Parent is IMemberReferenceOperation { Member: var member } ? made.ValueOf(member) : null;
            }

            foreach (var part in (source ?? operation).DescendantsAndSelf())
            {
                if (NameOf(part) is { } name)
                {
                    return name;
                }

                if (source is not null && depth > 0 && part is ILocalReferenceOperation { Local.Type: var held } && IsMoment(held) && ReferenceEquals(part.Parent?.Instance(), part) && SourceOf(part, facts, depth - 1) is { } behind)
                {
                    return behind;
                }
            }
        }

        return null;
    }

    /// <summary>What is only there to be made into a number: <c>var stamp = Guid.NewGuid(); var seed = stamp.GetHashCode();</c></summary>
    private static bool IsMoment(ITypeSymbol type) => type is { Name: "Guid" or "DateTime" or "DateTimeOffset" or "TimeSpan" or "Stopwatch" or "HashCode", ContainingNamespace.Name: "System" or "Diagnostics" };

    private static string? NameOf(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "TickCount" or "TickCount64" or "ProcessId" or "CurrentManagedThreadId", ContainingType.Name: "Environment" } property } => "Environment." + property.Name,
        IPropertyReferenceOperation { Property: { Name: "Today", ContainingType.Name: "DateTime" }, Parent: IPropertyReferenceOperation { Property.Name: "Millisecond" or "Second" or "Minute" or "Hour" or "TimeOfDay" } } => null,
        IPropertyReferenceOperation { Property: { Name: "Now" or "UtcNow" or "Today", ContainingType.Name: "DateTime" or "DateTimeOffset" } property } => property.ContainingType.Name + "." + property.Name,
        IPropertyReferenceOperation { Property: { ContainingType: { Name: "Stopwatch", ContainingNamespace.Name: "Diagnostics" } } property } => "Stopwatch." + property.Name,
        IInvocationOperation { TargetMethod: { Name: "GetTimestamp", ContainingType.Name: "Stopwatch" } } => "Stopwatch.GetTimestamp()",
        IInvocationOperation { TargetMethod: { Name: "NewGuid", ContainingType.Name: "Guid" } } => "Guid.NewGuid()",
        IInvocationOperation { TargetMethod.Name: "GetHashCode", Instance.Type.SpecialType: SpecialType.System_String } => "string.GetHashCode(), which differs from process to process",
        IInvocationOperation { TargetMethod: { Name: "Combine" or "ToHashCode", ContainingType: { Name: "HashCode", ContainingNamespace.Name: "System" } } } => "HashCode, which differs from process to process",
        _ => null,
    };
}
