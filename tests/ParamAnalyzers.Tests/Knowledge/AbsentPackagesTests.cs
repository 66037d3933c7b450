using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Knowledge;

/// <summary>
/// Domains of packages that are not among the references (Vision, TorchSharp of ML.NET, Recommender, Mkl.Components), each tried on an assembly of the right name
/// that declares the options as the knowledge names them.
/// </summary>
public sealed class AbsentPackagesTests
{
    private static readonly HashSet<string> Present = [.. Analysis.Compile([], References.Installed).SourceModule.ReferencedAssemblySymbols.Select(assembly => assembly.Name)];

    private static readonly List<TypeKnowledge> Absent =
    [
        .. BuiltInKnowledge.MlNet.Types.Values.Where(type => type.Assembly is { } assembly && !Present.Contains(assembly) && !type.MetadataName.Contains('`', StringComparison.Ordinal) && Ranged(type).Any()),
    ];

    private static readonly ImmutableArray<MetadataReference> Stubs = [.. References.Installed, .. Absent.GroupBy(type => type.Assembly!).Select(group => Stub(group.Key, group))];

    public static TheoryData<string, string> Domains
    {
        get
        {
            var domains = new TheoryData<string, string>();
            foreach (var type in Absent)
            {
                foreach (var member in Ranged(type))
                {
                    domains.Add(type.MetadataName, member.Name);
                }
            }

            return domains;
        }
    }

    [Theory]
    [MemberData(nameof(Domains))]
    public async Task A_value_outside_is_reported(string typeName, string member)
    {
        var domain = BuiltInKnowledge.MlNet.Types[typeName].Members[member].Domain!;
        var outside = double.IsNegativeInfinity(domain.Minimum) ? domain.Maximum + 1 : domain.Minimum - 1;
        var source = $"public class C {{ public object M() => new {typeName.Replace('+', '.')} {{ {member} = {outside.ToString(CultureInfo.InvariantCulture)} }}; }}";
        var compilation = Analysis.Compile([Analysis.Parse(source)], Stubs);
        Analysis.AssertCompiles(compilation);

        var found = Assert.Single(await Analysis.RunAsync(compilation));
        Assert.Equal("PRM2006", found.Id);
        Assert.Contains("known from ML.NET", found.GetMessage());
    }

    [Theory]
    [InlineData("Microsoft.ML.Vision.ImageClassificationTrainer+Options", "LearningRate")]
    [InlineData("Microsoft.ML.Trainers.MatrixFactorizationTrainer+Options", "C")]
    [InlineData("Microsoft.ML.TorchSharp.NasBert.NasBertTrainer+NasBertOptions", "Dropout")]
    [InlineData("Microsoft.ML.Trainers.SymbolicSgdLogisticRegressionBinaryTrainer+Options", "Tolerance")]
    public void The_options_that_nobody_checks_are_among_them(string typeName, string member) =>
        Assert.Contains(Domains, row => (string)row[0] == typeName && (string)row[1] == member);

    private static IEnumerable<MemberKnowledge> Ranged(TypeKnowledge type) => type.Members.Values.Where(member => member.Domain is not null);

    private static PortableExecutableReference Stub(string assembly, IEnumerable<TypeKnowledge> types)
    {
        var compilation = Analysis.Compile([Analysis.Parse(string.Concat(types.Select(Declare)))]).WithAssemblyName(assembly);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static string Declare(TypeKnowledge type)
    {
        var space = type.MetadataName[..type.MetadataName.LastIndexOf('.')];
        var names = type.MetadataName[(space.Length + 1)..].Split('+');
        var members = string.Concat(Ranged(type).Select(member => $"public double? {member.Name};"));
        return $"namespace {space} {{ {string.Concat(names.Select(name => $"public partial class {name} {{ "))}{members}{string.Concat(names.Select(_ => "} "))}}}\n";
    }
}
