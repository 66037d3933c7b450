using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>Names of TorchSharp as a place can write them.</summary>
internal static class TorchNames
{
    /// <summary><c>torch</c>, or in full where the namespace is not imported.</summary>
    public static string Torch(SemanticModel model, int position) => model.LookupNamespacesAndTypes(position, name: "torch").Length > 0 ? "torch" : "TorchSharp.torch";
}
