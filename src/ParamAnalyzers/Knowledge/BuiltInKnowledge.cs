using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace ParamAnalyzers.Knowledge;

/// <summary>The embedded <c>*.roles</c> files: parsed at the first question, once per process, and never changed.</summary>
internal static class BuiltInKnowledge
{
    private static readonly Lazy<KnowledgeFile> MlNetFile = Load("MlNet.roles", "ML.NET");
    private static readonly Lazy<KnowledgeFile> TorchSharpFile = Load("TorchSharp.roles", "TorchSharp");

    public static KnowledgeFile MlNet => MlNetFile.Value;

    public static KnowledgeFile TorchSharp => TorchSharpFile.Value;

    private static Lazy<KnowledgeFile> Load(string resource, string library) =>
        new(() => KnowledgeReader.Read(Lines(resource), library), LazyThreadSafetyMode.ExecutionAndPublication);

    private static IEnumerable<string> Lines(string resource)
    {
        using var stream = typeof(BuiltInKnowledge).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource '{resource}' is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
