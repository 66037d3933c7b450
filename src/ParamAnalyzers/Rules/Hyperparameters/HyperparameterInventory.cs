using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Baseline;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;
using ParamAnalyzers.Rules.Naming;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>The hyperparameters that a type declares, and those that its code gives to trainers and options of others, with their values.</summary>
internal static class HyperparameterInventory
{
    private const string Computed = "(computed)";
    private const string Given = "(given)";

    /// <summary>
    /// Each with a name that stays the same when code moves: <c>Acme.Forest.Depth</c> for a member, <c>Acme.Program.Main(string[]): Options.NumberOfTrees</c> for what code sets.
    /// A value that is no constant is <c>(computed)</c>, one that the caller of the constructor has to give is <c>(given)</c>.
    /// </summary>
    public static IReadOnlyList<(string Name, string Value, Location Place)> Of(TypeFacts facts)
    {
        var found = Members(facts).Concat(Settings(facts).OrderBy(setting => setting.Place, SourceOrder.Instance));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return found.Select(entry =>
        {
            numbers.TryGetValue(entry.Name, out var number);
            numbers[entry.Name] = ++number;
            return (number == 1 ? entry.Name : $"{entry.Name}#{number.ToString(CultureInfo.InvariantCulture)}", entry.Value, entry.Place);
        }).ToList();
    }

    private static IEnumerable<(string Name, string Value, Location Place)> Members(TypeFacts facts) =>
        from named in NamedMembers.Of(facts)
        where named.Role.Role == Role.Hyperparameter
        select (named.Member.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat), DefaultOf(named.Member, facts), named.Member.Locations[0]);

    /// <summary>What the initializer or the constructors give to a member.</summary>
    private static string DefaultOf(ISymbol member, TypeFacts facts)
    {
        var values = facts.Writes
            .Where(write => SymbolEqualityComparer.Default.Equals(write.Symbol, member) && write.Raw.Callable is not IMethodSymbol { MethodKind: not (MethodKind.Constructor or MethodKind.StaticConstructor) } && write.Raw.Value is not null)
            .Select(write => ValueOf(write.Raw.Value!, member.ValueType(), facts))
            .Distinct(StringComparer.Ordinal).ToList();
        return values switch
        {
            [] => member is IFieldSymbol { HasConstantValue: true } constant ? Spell(constant.ConstantValue, constant.Type) : Given,
            [var only] => only,
            _ => Computed,
        };
    }

    /// <summary>Arguments and assignments whose parameter or member an attribute or a knowledge file calls a hyperparameter.</summary>
    private static IEnumerable<(string Name, string Value, Location Place)> Settings(TypeFacts facts)
    {
        foreach (var write in facts.Writes.Where(write => !SymbolEqualityComparer.Default.Equals(write.Symbol.ContainingType, facts.Type) && write.Raw.Value is not null && IsHyperparameter(write.Symbol, facts)))
        {
            yield return Setting(write.Symbol, $"{write.Symbol.ContainingType.Name}.{write.Symbol.Name}", write.Raw.Value!, facts);
        }

        foreach (var (operation, _) in facts.Invocations)
        {
            var callee = operation.Callee() is { MethodKind: MethodKind.Constructor, ContainingType: var made } ? made.Name : operation.Callee()?.Name;
            foreach (var argument in operation.Arguments())
            {
                if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && IsHyperparameter(parameter, facts))
                {
                    yield return Setting(parameter, $"{callee}.{parameter.Name}", argument.Value, facts);
                }
            }
        }
    }

    private static (string Name, string Value, Location Place) Setting(ISymbol set, string name, IOperation value, TypeFacts facts)
    {
        var place = value.Syntax.GetLocation();
        return ($"{CodePlace.Of(place, CancellationToken.None).Member}: {name}", ValueOf(value, set.ValueType(), facts), place);
    }

    private static bool IsHyperparameter(ISymbol symbol, TypeFacts facts) => facts.Session.Roles.Declared(symbol).Role == Role.Hyperparameter;

    private static string ValueOf(IOperation value, ITypeSymbol? type, TypeFacts facts)
    {
        if (value.ConstantValue is { HasValue: true } constant)
        {
            return Spell(constant.Value, type);
        }

        return (facts.Values.TraceToSingle(value) ?? value.Unwrap()) switch
        {
            { ConstantValue: { HasValue: true } traced } => Spell(traced.Value, type),
            IParameterReferenceOperation { Parameter: { HasExplicitDefaultValue: true } parameter } => Spell(parameter.ExplicitDefaultValue, parameter.Type),
            IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => Given,
            _ => Computed,
        };
    }

    private static string Spell(object? value, ITypeSymbol? type) =>
        type?.WithoutNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum } options && options.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(option => option.HasConstantValue && Equals(option.ConstantValue, value)) is { } named
            ? $"{options.Name}.{named.Name}"
            : value switch
            {
                double number => Shortest(precision => number.ToString("G" + precision, CultureInfo.InvariantCulture), text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) && read.Equals(number), 17),
                float number => Shortest(precision => number.ToString("G" + precision, CultureInfo.InvariantCulture), text => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) && read.Equals(number), 9),
                _ => SymbolDisplay.FormatPrimitive(value!, quoteStrings: true, useHexadecimalNumbers: false) ?? "null",
            };

    /// <summary>The shortest text that reads back as the same number: "R" is longer on .NET Framework than on .NET, and a list must not depend on who compiles. What rounds up beyond the largest number cannot be read there at all.</summary>
    private static string Shortest(Func<int, string> spell, Func<string, bool> isSame, int most)
    {
        var precision = 1;
        while (precision < most && !isSame(spell(precision)))
        {
            precision++;
        }

        return spell(precision);
    }
}
