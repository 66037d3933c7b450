using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Tests.Harness;

/// <summary>The reference assemblies that test sources compile against: .NET 8, ML.NET and TorchSharp, from disk.</summary>
internal static class References
{
    public static ImmutableArray<MetadataReference> All { get; } =
        [.. File.ReadAllLines(Repository.ReferenceList).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The framework alone, for code that has nothing to do with a known library.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. All.Where(reference => Path.GetFileName(reference.Display!).StartsWith("System.", StringComparison.Ordinal)
            || Path.GetFileName(reference.Display!) is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll")];
}
