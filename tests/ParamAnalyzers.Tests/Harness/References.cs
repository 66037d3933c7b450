using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamAnalyzers.Tests.Harness;

/// <summary>The reference assemblies that test sources compile against: .NET 8, ML.NET and TorchSharp, from disk.</summary>
internal static class References
{
    public static ImmutableArray<MetadataReference> Installed { get; } =
        [.. File.ReadAllLines(Repository.ReferenceList).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The installed ones, and stubs of the packages that are not on every feed.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
        [.. new[] { "Microsoft.ML.SearchSpace", "Microsoft.ML.AutoML" }.Aggregate(Installed, (references, assembly) => references.Add(Stub(assembly, references)))];

    /// <summary>The framework alone, for code that has nothing to do with a known library.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. Installed.Where(reference => Path.GetFileName(reference.Display!).StartsWith("System.", StringComparison.Ordinal)
            || Path.GetFileName(reference.Display!) is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll")];

    private static PortableExecutableReference Stub(string assembly, ImmutableArray<MetadataReference> references)
    {
        var source = CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.PathOf("tests", "ParamAnalyzers.Tests", "Stubs", assembly + ".cs")));
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(assembly, [source], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        return result.Success
            ? MetadataReference.CreateFromImage(image.ToArray(), filePath: assembly + ".dll")
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
