using Microsoft.CodeAnalysis;

namespace System;

/// <summary>What the compiler wants for <c>[^1]</c>. It mostly calls none of it and counts from the length instead.</summary>
[Embedded]
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
