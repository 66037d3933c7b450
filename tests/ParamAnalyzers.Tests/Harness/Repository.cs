using System.Reflection;

namespace ParamAnalyzers.Tests.Harness;

/// <summary>Where the sources of the repository are, as the build knew them.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string ReferenceList { get; } = Metadata("ReferenceList");

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
