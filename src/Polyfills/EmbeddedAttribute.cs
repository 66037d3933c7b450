namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from other assemblies, friends among them, so that each has its own.</summary>
[Embedded]
internal sealed class EmbeddedAttribute : Attribute;
