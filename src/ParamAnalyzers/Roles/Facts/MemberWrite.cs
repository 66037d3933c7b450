using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>A write whose member is found and whose role is not yet decided.</summary>
internal readonly record struct MemberWrite(ISymbol Symbol, Access Access, Receiver Receiver, IOperation Target, RawWrite Raw);
