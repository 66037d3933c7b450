namespace ParamAnalyzers.Package.Tests;

/// <summary>What the packed assemblies can do, judged by what they refer to: they calculate, and read the resources inside them.</summary>
public sealed class AssemblyTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Analyzers = "analyzers/dotnet/cs/ParamAnalyzers.dll";
    private const string Fixes = "analyzers/dotnet/cs/ParamAnalyzers.CodeFixes.dll";
    private const string Tasks = "tools/netstandard2.0/ParamAnalyzers.Tasks.dll";

    /// <summary>Nothing in these reaches out of the process.</summary>
    private static readonly HashSet<string> Harmless =
    [
        "System", "System.Collections", "System.Collections.Concurrent", "System.Collections.Generic", "System.Collections.Immutable",
        "System.Globalization", "System.Linq", "System.Runtime.CompilerServices", "System.Text", "System.Text.RegularExpressions",
    ];

    /// <summary>Except these, which know the machine, the time, chance, or code by its name.</summary>
    private static readonly HashSet<string> Suspects =
    [
        "System.Activator", "System.AppContext", "System.AppDomain", "System.Console", "System.DateTime", "System.DateTimeOffset", "System.Environment",
        "System.GC", "System.Guid", "System.OperatingSystem", "System.Random", "System.TimeZoneInfo", "System.Type", "System.Uri",
    ];

    [Theory]
    [InlineData(Analyzers, "Microsoft.CodeAnalysis, Microsoft.CodeAnalysis.CSharp, System.Collections.Immutable, System.Memory, netstandard")]
    [InlineData(Fixes, "Microsoft.CodeAnalysis, Microsoft.CodeAnalysis.CSharp, Microsoft.CodeAnalysis.Workspaces, ParamAnalyzers, System.Collections.Immutable, netstandard")]
    [InlineData(Tasks, "Microsoft.Build.Framework, Microsoft.Build.Utilities.Core, netstandard")]
    public void Only_the_host_is_referenced(string assembly, string expected) =>
        Assert.Equal(expected, string.Join(", ", References.Of(feed.Packed(assembly)).Assemblies));

    [Fact]
    public void Analyzers_read_their_resources_and_nothing_else() => Assert.Equal(
        [
            "System.Environment.get_CurrentManagedThreadId()", // Every iterator asks whether it runs where it was made.
            "System.IO.Path.GetExtension(String)",
            "System.IO.Path.GetFileName(String)",
            "System.IO.Stream",
            "System.IO.StreamReader..ctor(Stream)",
            "System.IO.TextReader.ReadLine()",
            "System.Reflection.Assembly.GetManifestResourceStream(String)",
            "System.Reflection.MemberInfo.get_Name()",
            "System.Threading.CancellationToken.ThrowIfCancellationRequested()",
            "System.Threading.CancellationToken.get_None()",
            "System.Threading.LazyThreadSafetyMode",
            "System.Threading.Monitor.Enter(Object, ref Boolean)",
            "System.Threading.Monitor.Exit(Object)",
            "System.Type.GetTypeFromHandle(RuntimeTypeHandle)",
            "System.Type.get_Assembly()",
            "System.Type.op_Equality(Type, Type)",
        ],
        Suspicious(Analyzers));

    [Fact]
    public void Fixes_change_documents_and_nothing_else() => Assert.Equal(
        [
            "System.Environment.get_CurrentManagedThreadId()", // Every iterator asks whether it runs where it was made.
            "System.IO.Path.Combine(String, String)",
            "System.IO.Path.GetDirectoryName(String)",
            "System.IO.Path.GetFileName(String)",
            "System.Reflection.MemberInfo.get_Name()",
            "System.Threading.CancellationToken",
            "System.Threading.Tasks.Task.FromResult(M0)",
            "System.Threading.Tasks.Task`1",
            "System.Type.GetTypeFromHandle(RuntimeTypeHandle)",
            "System.Type.op_Equality(Type, Type)",
        ],
        Suspicious(Fixes));

    /// <summary>It writes the baseline, so files are its business. It talks to nobody and starts nothing.</summary>
    [Fact]
    public void The_task_reads_a_log_and_writes_a_file_and_nothing_else() => Assert.Equal(
        [
            "System.IO.Directory.Exists(String)",
            "System.IO.File.Exists(String)",
            "System.IO.File.OpenRead(String)",
            "System.IO.FileAccess",
            "System.IO.FileMode",
            "System.IO.FileShare",
            "System.IO.FileStream..ctor(String, FileMode, FileAccess, FileShare)",
            "System.IO.IOException",
            "System.IO.Path.GetDirectoryName(String)",
            "System.IO.Path.GetFileName(String)",
            "System.IO.Path.GetFullPath(String)",
            "System.IO.Stream.SetLength(Int64)",
            "System.IO.StreamReader..ctor(Stream)",
            "System.IO.StreamWriter..ctor(Stream)",
            "System.IO.TextReader.ReadToEnd()",
            "System.IO.TextWriter.Flush()",
            "System.IO.TextWriter.Write(String)",
            "System.Runtime.Serialization.Json.JsonReaderWriterFactory.CreateJsonReader(Stream, XmlDictionaryReaderQuotas)",
            "System.Threading.Thread.Sleep(TimeSpan)",
            "System.Type.GetTypeFromHandle(RuntimeTypeHandle)",
            "System.Type.op_Equality(Type, Type)",
            "System.Xml.Linq.XContainer.Descendants(XName)",
            "System.Xml.Linq.XDocument.Load(XmlReader)",
            "System.Xml.Linq.XElement.get_Value()",
            "System.Xml.Linq.XName.op_Implicit(String)",
            "System.Xml.XmlDictionaryReader",
            "System.Xml.XmlDictionaryReaderQuotas.get_Max()",
            "System.Xml.XmlException",
            "System.Xml.XmlReader",
        ],
        Suspicious(Tasks));

    private List<string> Suspicious(string assembly)
    {
        var references = References.Of(feed.Packed(assembly));
        Assert.False(references.HasNativeCalls);
        var members = references.Members.Where(member => IsSuspicious(member.Type)).ToList();

        // A type of which no member is called by name, say one in a signature, counts as well.
        var others = references.Types.Where(IsSuspicious).Except(members.Select(member => member.Type));
        return [.. members.Select(member => $"{member.Type}.{member.Member}").Concat(others).Order(StringComparer.Ordinal)];
    }

    private static bool IsSuspicious(string type)
    {
        var space = type[..Math.Max(0, type.LastIndexOf('.'))];
        var isOfHost = space.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || space.StartsWith("Microsoft.Build", StringComparison.Ordinal) || space.StartsWith("ParamAnalyzers", StringComparison.Ordinal);
        return !isOfHost && !type.Split('+')[0].EndsWith("Attribute", StringComparison.Ordinal) && (!Harmless.Contains(space) || Suspects.Contains(type));
    }
}
