using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Knowledge;

/// <summary>Every line of the built-in knowledge names something that exists, and every public option of a trainer has a line.</summary>
public sealed class ResolutionTests
{
    private static readonly Compilation Libraries = Analysis.Compile([], References.Installed);

    private static readonly Dictionary<string, IAssemblySymbol> Assemblies = Libraries.SourceModule.ReferencedAssemblySymbols.ToDictionary(assembly => assembly.Name);

    [Theory]
    [InlineData("ML.NET")]
    [InlineData("TorchSharp")]
    public void Every_line_names_something_that_exists(string library)
    {
        var missing = new List<string>();
        foreach (var type in FileOf(library).Types.Values.Where(type => Assemblies.ContainsKey(type.Assembly!)))
        {
            if (Assemblies[type.Assembly!].GetTypeByMetadataName(type.MetadataName) is not { } symbol)
            {
                missing.Add(type.MetadataName);
                continue;
            }

            missing.AddRange(type.Members.Keys.Where(member => !symbol.GetMembers().Any(candidate => candidate.MetadataName == member)).Select(member => $"{type.MetadataName}.{member}"));
            foreach (var (name, method) in type.Methods)
            {
                var overloads = symbol.GetMembers(name).OfType<IMethodSymbol>().ToList();
                if (overloads.Count == 0)
                {
                    missing.Add($"{type.MetadataName}.{name}()");
                }
                else
                {
                    missing.AddRange(method.Parameters.Keys
                        .Where(parameter => !overloads.Any(overload => overload.Parameters.Any(candidate => candidate.Name == parameter)))
                        .Select(parameter => $"{type.MetadataName}.{name}({parameter})"));
                }
            }
        }

        Assert.True(missing.Count == 0, $"{missing.Count} names do not exist:\n{string.Join('\n', missing)}");
    }

    [Theory]
    [InlineData("Microsoft.ML.StandardTrainers")]
    [InlineData("Microsoft.ML.FastTree")]
    [InlineData("Microsoft.ML.LightGbm")]
    [InlineData("Microsoft.ML.KMeansClustering")]
    [InlineData("Microsoft.ML.PCA")]
    public void Every_public_option_of_a_trainer_has_a_line(string assembly)
    {
        var knowledge = BuiltInKnowledge.MlNet.Types;
        var undescribed =
            from type in SymbolTree.AllTypes(Assemblies[assembly].GlobalNamespace)
            where type.DeclaredAccessibility == Accessibility.Public && type.Name.Contains("Options", StringComparison.Ordinal) && IsReachable(type)
            from member in type.GetMembers()
            where member is IFieldSymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsReadOnly: false, IsConst: false }
                or IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public }
            let name = type.FullMetadataName()
            where !knowledge.TryGetValue(name, out var known) || !known.Members.ContainsKey(member.Name)
            select $"{name}.{member.Name}";

        Assert.Empty(undescribed);
    }

    private static KnowledgeFile FileOf(string library) => library == "ML.NET" ? BuiltInKnowledge.MlNet : BuiltInKnowledge.TorchSharp;

    private static bool IsReachable(INamedTypeSymbol type) =>
        type.ContainingType is null || (type.ContainingType.DeclaredAccessibility == Accessibility.Public && IsReachable(type.ContainingType));
}
