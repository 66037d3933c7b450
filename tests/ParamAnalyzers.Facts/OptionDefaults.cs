using System.Reflection;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace ParamAnalyzers.Facts;

/// <summary>Fixes of PRM1008, PRM1009 and PRM2013 write the arguments of a trainer as options: each argument needs an option of its name with the same default.</summary>
[Trait("Category", "Facts")]
public sealed class OptionDefaults
{
    public static TheoryData<string, string> Trainers
    {
        get
        {
            var trainers = new TheoryData<string, string>();
            foreach (var (plain, _) in Overloads())
            {
                trainers.Add(plain.ReturnType.FullName!, plain.ToString()!);
            }

            return trainers;
        }
    }

    [Fact]
    public void Many_trainers_have_both_overloads() => Assert.True(Overloads().Count() >= 20, $"{Overloads().Count()} trainers");

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Arguments_have_the_defaults_of_the_options_of_their_name(string trainer, string method)
    {
        var (plain, optionsType) = Overloads().Single(pair => pair.Plain.ReturnType.FullName == trainer && pair.Plain.ToString() == method);
        var defaults = Activator.CreateInstance(optionsType);
        foreach (var parameter in plain.GetParameters().Where(parameter => parameter.HasDefaultValue && parameter.DefaultValue is not null))
        {
            if (optionsType.GetField(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is { } option)
            {
                Assert.True(
                    Convert.ToString(option.GetValue(defaults)) == Convert.ToString(parameter.DefaultValue),
                    $"{plain.Name}({parameter.Name}: {parameter.DefaultValue}), {optionsType}.{option.Name} = {option.GetValue(defaults)}");
            }
        }
    }

    private static IEnumerable<(MethodInfo Plain, Type Options)> Overloads()
    {
        foreach (var type in new[] { typeof(MLContext), typeof(StandardTrainersCatalog), typeof(TreeExtensions), typeof(LightGbmExtensions), typeof(KMeansClusteringExtensions), typeof(PcaCatalog), typeof(FactorizationMachineExtensions) })
        {
            foreach (var withOptions in type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            {
                if (withOptions.GetParameters() is [_, { ParameterType: { Name: "Options" } options }])
                {
                    foreach (var plain in type.GetMethods().Where(method => method.Name == withOptions.Name && method.ReturnType == withOptions.ReturnType && method != withOptions))
                    {
                        yield return (plain, options);
                    }
                }
            }
        }
    }
}
