using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>A write whose member is found and whose role is not yet decided.</summary>
internal readonly record struct MemberWrite(WrittenMember Member, Receiver Receiver, RawWrite Raw)
{
    public ISymbol Symbol => Member.Symbol;

    public Access Access => Member.Access;

    public IOperation Target => Member.Target;
}
