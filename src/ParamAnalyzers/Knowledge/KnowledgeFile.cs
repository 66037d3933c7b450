using System.Collections.Generic;
using System.Collections.Immutable;

namespace ParamAnalyzers.Knowledge;

/// <summary>The content of one <c>*.roles</c> file: types by metadata name, and the lines that could not be understood.</summary>
internal sealed class KnowledgeFile(IReadOnlyDictionary<string, TypeKnowledge> types, ImmutableArray<KnowledgeError> errors)
{
    public IReadOnlyDictionary<string, TypeKnowledge> Types { get; } = types;

    public ImmutableArray<KnowledgeError> Errors { get; } = errors;
}
