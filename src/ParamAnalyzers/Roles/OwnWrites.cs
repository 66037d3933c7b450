using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Roles;

/// <summary>The writes of a type to its own members, member by member.</summary>
internal sealed class OwnWrites
{
    private static readonly List<MemberWrite> None = new();

    private readonly Dictionary<ISymbol, List<MemberWrite>> _byMember = new(SymbolEqualityComparer.Default);

    public OwnWrites(IReadOnlyList<MemberWrite> writes)
    {
        foreach (var write in writes)
        {
            if (write.Receiver == Receiver.Own)
            {
                if (!_byMember.TryGetValue(write.Symbol, out var ofMember))
                {
                    _byMember.Add(write.Symbol, ofMember = new List<MemberWrite>(2));
                }

                ofMember.Add(write);
            }
        }
    }

    public IReadOnlyDictionary<ISymbol, List<MemberWrite>> ByMember => _byMember;

    public IReadOnlyList<MemberWrite> To(ISymbol member) => _byMember.TryGetValue(member, out var writes) ? writes : None;
}
