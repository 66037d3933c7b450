using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>What the compiler wants for <c>init</c> and records.</summary>
[Embedded]
internal static class IsExternalInit;
