using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2008 where an option of a search space is created.</summary>
internal sealed class SearchSpaceMalformed : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2008_SearchSpaceMalformed;

    public override Library About => Library.AutoML;

    public override bool MayConcern(in Target target) => target.Created is { } type && SearchSpaceSymbols.IsOption(type);

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var creation = (IObjectCreationOperation)operation;
        foreach (var (argument, complaint) in creation.Type!.Name == "ChoiceOption" ? Duplicates(creation) : Range(creation, facts))
        {
            report.At(
                Descriptor,
                argument.Syntax.GetLocation(),
                Evidence.KnownFrom("ML.NET"),
                complaint.Properties,
                argument.Syntax.ToString(),
                complaint.Reason);
        }
    }

    private static IEnumerable<(IOperation Place, SearchRangeComplaint Complaint)> Range(IObjectCreationOperation creation, TypeFacts facts)
    {
        var minimum = creation.Arguments.ArgumentFor("min")?.Value;
        var maximum = creation.Arguments.ArgumentFor("max")?.Value;
        if (minimum is null || maximum is null || !TryGetBound(minimum, facts, out var least) || !TryGetBound(maximum, facts, out var most))
        {
            yield break;
        }

        var isLog = creation.Arguments.ArgumentFor("logBase")?.Value.ConstantValue is { HasValue: true, Value: true };
        if (SearchRangeComplaint.OfBounds(least, most, isLog) is { } complaint)
        {
            yield return (minimum, complaint);
        }
        else if (creation.Arguments.ArgumentFor("defaultValue") is { ArgumentKind: ArgumentKind.Explicit, Value: var start } && start.TryGetNumber(out var number) && SearchRangeComplaint.OfStart(number, least, most) is { } outside)
        {
            yield return (start.Unwrap(), outside);
        }
    }

    /// <summary>A number that stands here, or in a variable of this method; what callers give may be checked before.</summary>
    private static bool TryGetBound(IOperation bound, TypeFacts facts, out double number) =>
        facts.Values.TryFindNumber(bound, out number, out var place) && (bound.ConstantValue.HasValue || facts.Owners.AreSame(place, bound));

    private static IEnumerable<(IOperation Place, SearchRangeComplaint Complaint)> Duplicates(IObjectCreationOperation creation)
    {
        var seen = new HashSet<object>();
        foreach (var choice in creation.Arguments.ArgumentFor("choices")?.Value.Unwrap() is IArrayCreationOperation { Initializer.ElementValues: var values } ? values : ImmutableArray<IOperation>.Empty)
        {
            if (choice.Unwrap().ConstantValue is { HasValue: true, Value: { } value } && !seen.Add(value))
            {
                yield return (choice.Unwrap(), SearchRangeComplaint.OfDuplicate);
            }
        }
    }
}

/// <summary>PRM2008 where a member is declared with a range or choices.</summary>
internal sealed class SearchRangeMalformed : WholeTypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2008_SearchSpaceMalformed;

    public override Library About => Library.AutoML;

    public override bool MayConcern(TypeVisit visit) => visit.SearchesMembers;

    public override void CheckType(TypeFacts facts, TypeReport report)
    {
        foreach (var (member, attribute, place) in SearchSpaceSymbols.SearchedMembers(facts.Type))
        {
            if (Complaint(attribute, member) is { } complaint)
            {
                report.At(Descriptor, place, new Evidence(EvidenceKind.Origin, complaint.Reason), complaint.Properties, member.Name, complaint.Reason);
            }
        }
    }

    private static SearchRangeComplaint? Complaint(AttributeData attribute, ISymbol member)
    {
        var arguments = attribute.ConstructorArguments;
        if (attribute.AttributeClass!.Name == "ChoiceAttribute")
        {
            var choices = arguments is [{ Kind: TypedConstantKind.Array, IsNull: false, Values: var values }, ..] ? values.Where(value => value.Kind == TypedConstantKind.Primitive).Select(value => value.Value).ToList() : new List<object?>();
            return choices.Distinct().Count() < choices.Count ? SearchRangeComplaint.OfDuplicate : null;
        }

        if (attribute.AttributeClass.Name != "RangeAttribute" || arguments.Length < 2 || Number(arguments[0]) is not { } least || Number(arguments[1]) is not { } most)
        {
            return null;
        }

        var isLog = arguments.Any(argument => argument is { Kind: TypedConstantKind.Primitive, Value: true });
        var start = arguments.Length > 2 ? Number(arguments[2]) : null;
        return SearchRangeComplaint.OfBounds(least, most, isLog)
            ?? (start is { } number ? SearchRangeComplaint.OfStart(number, least, most) : null)
            ?? (member.ValueType() is { } type && type.WithoutNullable().IsIntegral() && arguments[0].Type?.IsFloating() == true ? SearchRangeComplaint.OfRealRange : null);
    }

    private static double? Number(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Primitive && constant.Value is int or double or float or long ? System.Convert.ToDouble(constant.Value, CultureInfo.InvariantCulture) : null;
}
