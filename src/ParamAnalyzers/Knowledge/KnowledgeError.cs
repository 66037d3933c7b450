namespace ParamAnalyzers.Knowledge;

/// <summary>A line of a knowledge file that cannot be understood. Line and column count from zero, as Roslyn does.</summary>
internal sealed record KnowledgeError(int Line, int Column, int Length, string Message);
