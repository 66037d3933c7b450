using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Robustness;

/// <summary>References as a broken restore, a merge or a hostile package leaves them: missing, twice, renamed, or replaced by the user's own types.</summary>
public sealed class ReferenceTests
{
    private const string TrainsOnTestData = """
        public class Program
        {
            public static ITransformer Run(MLContext context, IDataView rows)
            {
                var split = context.Data.TrainTestSplit(rows);
                return context.Regression.Trainers.Sdca().Fit(split.TestSet);
            }
        }
        """;

    private const string OwnLibrary = """
        namespace Microsoft.ML
        {
            public interface IDataView { }
            public interface ITransformer { }
            public class TrainTestData { public IDataView TrainSet => null!; public IDataView TestSet => null!; }
            public class Estimator { public ITransformer Fit(IDataView rows) => null!; }
            public class Trainers { public Estimator Sdca() => new(); }
            public class Catalog { public Trainers Trainers => new(); }
            public class DataOperationsCatalog { public TrainTestData TrainTestSplit(IDataView rows) => new(); }
            public class MLContext { public MLContext(int? seed = null) { } public DataOperationsCatalog Data => new(); public Catalog Regression => new(); }
        }
        """;

    private static readonly Dictionary<string, Func<string, bool>> Subsets = new()
    {
        ["no ML.NET"] = file => !file.StartsWith("Microsoft.ML", StringComparison.Ordinal),
        ["no TorchSharp"] = file => file != "TorchSharp.dll",
        ["ML.NET without its data"] = file => file != "Microsoft.ML.Data.dll",
        ["ML.NET without its views"] = file => file != "Microsoft.ML.DataView.dll",
        ["ML.NET without its core"] = file => file != "Microsoft.ML.Core.dll",
        ["only the core of ML.NET"] = file => !file.StartsWith("Microsoft.ML", StringComparison.Ordinal) || file == "Microsoft.ML.Core.dll",
        ["no core library"] = file => file is not ("System.Runtime.dll" or "System.Private.CoreLib.dll" or "mscorlib.dll" or "netstandard.dll"),
        ["no framework"] = file => file.StartsWith("Microsoft.ML", StringComparison.Ordinal) || file == "TorchSharp.dll",
        ["only the core library"] = file => file == "System.Runtime.dll",
        ["nothing"] = _ => false,
    };

    public static TheoryData<string> SubsetNames => new(Subsets.Keys);

    [Theory]
    [MemberData(nameof(SubsetNames))]
    public async Task Missing_references_break_nothing(string name)
    {
        ImmutableArray<MetadataReference> references = [.. References.All.Where(reference => Subsets[name](Path.GetFileName(reference.Display!)))];
        Assert.NotEqual(References.All.Length, references.Length);

        Assert.Empty((await Outcome.OfAsync(Outcome.Compile(SideBySide.Trees("Case"), references))).Failures);
    }

    [Theory]
    [InlineData("Microsoft.ML.Core")]
    [InlineData("Microsoft.ML.Data")]
    [InlineData("Microsoft.ML.DataView")]
    [InlineData("TorchSharp")]
    public async Task Two_versions_of_an_assembly_break_nothing(string assembly)
    {
        var other = Emit(assembly, "[assembly: System.Reflection.AssemblyVersion(\"0.1.0.0\")]\n" + OwnLibrary.Replace("TrainTestData", "SplitData", StringComparison.Ordinal));

        foreach (ImmutableArray<MetadataReference> references in new[] { References.All.Add(other), [other, .. References.All] })
        {
            var compilation = Outcome.Compile([Analysis.Parse("using Microsoft.ML;\n" + TrainsOnTestData, "Program.cs"), .. SideBySide.Trees("Case").Where((_, index) => index % 5 == 0)], references);
            Assert.Contains(compilation.References, reference => ReferenceEquals(reference, other));
            Assert.Empty((await Outcome.OfAsync(compilation)).Failures);
        }
    }

    [Fact]
    public async Task A_library_of_ones_own_under_the_same_names_is_not_the_library()
    {
        var program = Analysis.Parse("using Microsoft.ML;\n" + TrainsOnTestData, "Program.cs");
        var alone = Outcome.Compile([program, Analysis.Parse(OwnLibrary, "Own.cs")], References.Framework);
        Analysis.AssertCompiles(alone);
        var beside = Outcome.Compile([program, Analysis.Parse(OwnLibrary, "Own.cs")]);
        Analysis.AssertCompiles(beside);

        Assert.Equal("", (await Outcome.OfAsync(alone)).Text);
        Assert.Equal("", (await Outcome.OfAsync(beside)).Text);
    }

    [Theory]
    [InlineData("using Microsoft.ML;", TrainsOnTestData)]
    [InlineData("global using Microsoft.ML;", TrainsOnTestData)]
    [InlineData("global using global::Microsoft.ML;", TrainsOnTestData)]
    [InlineData("extern alias library; using library::Microsoft.ML;", TrainsOnTestData)]
    [InlineData("using Microsoft.ML; using Context = Microsoft.ML.MLContext; using View = Microsoft.ML.IDataView;", TrainsOnTestData, "MLContext", "Context", "IDataView", "View")]
    [InlineData("using Microsoft.ML; using M = Microsoft.ML;", TrainsOnTestData, "MLContext", "M::MLContext", "IDataView", "M.IDataView")]
    public async Task Whatever_the_library_is_called_the_mistake_is_found(string usings, string source, params string[] renamed)
    {
        var references = usings.StartsWith("extern", StringComparison.Ordinal) ? [.. References.All.Select(Renamed)] : References.All;
        var text = usings + "\n" + renamed.Chunk(2).Aggregate(source, (current, pair) => current.Replace(pair[0], pair[1], StringComparison.Ordinal));
        var compilation = Outcome.Compile([Analysis.Parse(text)], references);
        Analysis.AssertCompiles(compilation);

        var outcome = await Outcome.OfAsync(compilation);

        Assert.Empty(outcome.Failures);
        Assert.Single(outcome.Found, found => found.Id == "PRM5001");
    }

    private static MetadataReference Renamed(MetadataReference reference) =>
        Path.GetFileName(reference.Display!).StartsWith("Microsoft.ML", StringComparison.Ordinal) ? reference.WithAliases(["library"]) : reference;

    private static PortableExecutableReference Emit(string assembly, string source)
    {
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(assembly, [Analysis.Parse(source)], References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)).Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray(), filePath: assembly + ".dll");
    }
}
