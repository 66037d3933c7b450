using System.Globalization;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Knowledge;

/// <summary>Every domain of a trainer's option is enforced: a value outside it raises PRM2006 on the real type, and its bounds do not.</summary>
public sealed class DomainCoverageTests
{
    private static readonly List<INamedTypeSymbol> Types =
    [
        .. Analysis.Compile([], References.Installed).SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Name.StartsWith("Microsoft.ML.", StringComparison.Ordinal))
            .SelectMany(assembly => SymbolTree.AllTypes(assembly.GlobalNamespace)),
    ];

    public static TheoryData<string, string> Domains
    {
        get
        {
            var domains = new TheoryData<string, string>();
            foreach (var (type, member) in BuiltInKnowledge.MlNet.Types.Values.SelectMany(type => type.Members.Values, (type, member) => (type, member)))
            {
                if (member.Domain is not null && ConcreteTypeOf(type.MetadataName) is { } concrete && IsNumber(concrete, member.Name))
                {
                    domains.Add(type.MetadataName, member.Name);
                }
            }

            return domains;
        }
    }

    [Theory]
    [MemberData(nameof(Domains))]
    public async Task A_value_outside_is_reported_and_a_bound_inside_is_not(string typeName, string memberName)
    {
        var concrete = ConcreteTypeOf(typeName)!;
        var domain = BuiltInKnowledge.MlNet.Types[typeName].Members[memberName].Domain!;
        var isOpenBelow = double.IsNegativeInfinity(domain.Minimum);
        var outside = isOpenBelow ? domain.Maximum + 1 : domain.Minimum - 1;
        var inside = domain.IncludesMinimum ? domain.Minimum : domain.IncludesMaximum && !double.IsInfinity(domain.Maximum) ? domain.Maximum : domain.Minimum + 1;

        Assert.Equal("PRM2006", Assert.Single(await Analysis.RunAsync(Source(concrete, memberName, outside))).Id);
        if (domain.Contains(inside))
        {
            Assert.Empty(await Analysis.RunAsync(Source(concrete, memberName, inside)));
        }
    }

    private static string Source(INamedTypeSymbol type, string member, double value)
    {
        var suffix = TypeOf(type, member)!.WithoutNullable().SpecialType switch { SpecialType.System_Single => "f", SpecialType.System_Double => "d", _ => "" };
        var literal = value.ToString("0.###", CultureInfo.InvariantCulture) + suffix;
        return $"public class C {{ public object M() {{ return new {type.ToDisplayString()} {{ {member} = {literal} }}; }} }}";
    }

    private static bool IsNumber(INamedTypeSymbol type, string member) => TypeOf(type, member) is { } value && value.WithoutNullable().IsNumeric();

    private static ITypeSymbol? TypeOf(INamedTypeSymbol type, string member)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(member).FirstOrDefault() is IFieldSymbol { IsReadOnly: false, DeclaredAccessibility: Accessibility.Public } or IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public })
            {
                return current.GetMembers(member)[0].ValueType();
            }
        }

        return null;
    }

    /// <summary>A public type that a program can create and that is, or derives from, the one that declares the option.</summary>
    private static INamedTypeSymbol? ConcreteTypeOf(string metadataName) => Types.FirstOrDefault(type =>
        !type.IsAbstract
        && IsPublic(type)
        && type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility == Accessibility.Public)
        && Ancestors(type).Any(ancestor => ancestor.OriginalDefinition.FullMetadataName() == metadataName));

    private static IEnumerable<INamedTypeSymbol> Ancestors(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    private static bool IsPublic(INamedTypeSymbol type) => type is { DeclaredAccessibility: Accessibility.Public, IsGenericType: false } && (type.ContainingType is null || IsPublic(type.ContainingType));
}
