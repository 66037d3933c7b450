using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;
using ParamAnalyzers.Rules.Declarations;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2008 where an option of a search space is created.</summary>
internal sealed class SearchSpaceMalformed : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2008_SearchSpaceMalformed;

    public override bool IsTriggeredBy(in Glance glance) => glance.Operation is IObjectCreationOperation { Type: { } type } && SearchSpaceSymbols.IsOption(type);

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        var creation = (IObjectCreationOperation)operation;
        foreach (var (argument, reason) in creation.Type!.Name == "ChoiceOption" ? Duplicates(creation) : Range(creation))
        {
            report.At(Descriptor, argument.Syntax.GetLocation(), new Evidence(EvidenceKind.BuiltInKnowledge, "known from ML.NET"), argument.Syntax.ToString(), reason);
        }
    }

    private static IEnumerable<(IOperation Place, string Reason)> Range(IObjectCreationOperation creation)
    {
        var minimum = creation.Arguments.ArgumentFor("min")?.Value;
        var maximum = creation.Arguments.ArgumentFor("max")?.Value;
        if (minimum is null || maximum is null || !minimum.TryGetNumber(out var least) || !maximum.TryGetNumber(out var most))
        {
            yield break;
        }

        var isLog = creation.Arguments.ArgumentFor("logBase")?.Value.ConstantValue is { HasValue: true, Value: true };
        if (SearchRange.Complaint(least, most, isLog) is { } complaint)
        {
            yield return (minimum, complaint);
        }
        else if (creation.Arguments.ArgumentFor("defaultValue") is { ArgumentKind: ArgumentKind.Explicit, Value: var start } && start.TryGetNumber(out var number) && (number < least || number > most))
        {
            yield return (start, $"the default lies outside [{SearchRange.Spell(least)}, {SearchRange.Spell(most)}]");
        }
    }

    private static IEnumerable<(IOperation Place, string Reason)> Duplicates(IObjectCreationOperation creation)
    {
        var seen = new HashSet<object>();
        foreach (var choice in creation.Arguments.ArgumentFor("choices")?.Value.Unwrap() is IArrayCreationOperation { Initializer.ElementValues: var values } ? values : ImmutableArray<IOperation>.Empty)
        {
            if (choice.Unwrap().ConstantValue is { HasValue: true, Value: { } value } && !seen.Add(value))
            {
                yield return (choice.Unwrap(), "the choice is there already, so it is drawn twice as often");
            }
        }
    }
}

/// <summary>PRM2008 where a member is declared with a range or choices.</summary>
internal sealed class SearchRangeMalformed : DeclarationRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2008_SearchSpaceMalformed;

    public override void CheckType(INamedTypeSymbol type, Session session, System.Action<Diagnostic> report)
    {
        foreach (var member in type.GetMembers().Where(member => member is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol))
        {
            foreach (var attribute in member.GetAttributes())
            {
                if (SearchSpaceSymbols.IsSearchAttribute(attribute.AttributeClass) && attribute.ApplicationSyntaxReference is { } syntax && Complaint(attribute, member) is { } complaint)
                {
                    report(Diagnostic.Create(Descriptor, Location.Create(syntax.SyntaxTree, syntax.Span), member.Name, complaint));
                }
            }
        }
    }

    private static string? Complaint(AttributeData attribute, ISymbol member)
    {
        var arguments = attribute.ConstructorArguments;
        if (attribute.AttributeClass!.Name == "ChoiceAttribute")
        {
            var choices = arguments is [{ Kind: TypedConstantKind.Array, IsNull: false, Values: var values }, ..] ? values.Where(value => value.Kind == TypedConstantKind.Primitive).Select(value => value.Value).ToList() : new List<object?>();
            return choices.Distinct().Count() < choices.Count ? "one choice is there twice, so it is drawn twice as often" : null;
        }

        if (attribute.AttributeClass.Name != "RangeAttribute" || arguments.Length < 2 || Number(arguments[0]) is not { } least || Number(arguments[1]) is not { } most)
        {
            return null;
        }

        var isLog = arguments.Any(argument => argument is { Kind: TypedConstantKind.Primitive, Value: true });
        var start = arguments.Length > 2 ? Number(arguments[2]) : null;
        return SearchRange.Complaint(least, most, isLog)
            ?? (start is { } number && (number < least || number > most) ? $"the start lies outside [{SearchRange.Spell(least)}, {SearchRange.Spell(most)}]"
                : member.ValueType() is { } type && type.WithoutNullable().IsIntegral() && arguments[0].Type?.IsFloating() == true ? "a range of real numbers for a whole number"
                : null);
    }

    private static double? Number(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Primitive && constant.Value is int or double or float or long ? System.Convert.ToDouble(constant.Value, CultureInfo.InvariantCulture) : null;
}

/// <summary>What is wrong with the bounds of a range; release builds of ML.NET check none of it.</summary>
internal static class SearchRange
{
    public static string? Complaint(double minimum, double maximum, bool isLogarithmic) =>
        minimum >= maximum ? $"the minimum {Spell(minimum)} is not below the maximum {Spell(maximum)}"
        : isLogarithmic && minimum <= 0 ? $"a logarithmic scale has no {Spell(minimum)}"
        : null;

    public static string Spell(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
