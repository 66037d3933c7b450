using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace ParamAnalyzers.Package.Tests;

/// <summary>What an assembly says about the sources it was made from.</summary>
internal sealed class DebugInformation
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSourceKind = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private DebugInformation(PEReader assembly)
    {
        var entries = assembly.ReadDebugDirectory();
        IsReproducible = entries.Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        SymbolFile = assembly.ReadCodeViewDebugDirectoryData(entries.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView)).Path;
        var embedded = entries.Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        Symbols = Unpack([.. assembly.GetSectionData(embedded.DataRelativeVirtualAddress).GetContent(0, embedded.DataSize)]);
        using var provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        var symbols = provider.GetMetadataReader();
        Documents = [.. symbols.Documents.Select(document => symbols.GetString(symbols.GetDocument(document).Name))];
        var attached = symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation).ToLookup(information => symbols.GetGuid(information.Kind));
        EmbeddedDocuments = [.. attached[EmbeddedSourceKind].Select(information => symbols.GetString(symbols.GetDocument((DocumentHandle)information.Parent).Name))];
        SourceLink = string.Concat(attached[SourceLinkKind].Select(information => Encoding.UTF8.GetString(symbols.GetBlobBytes(information.Value))));
    }

    public bool IsReproducible { get; }

    public string SymbolFile { get; }

    public byte[] Symbols { get; }

    public IReadOnlyList<string> Documents { get; }

    public IReadOnlyList<string> EmbeddedDocuments { get; }

    public string SourceLink { get; }

    public static DebugInformation Of(Stream assembly)
    {
        using var reader = new PEReader(assembly, PEStreamOptions.PrefetchEntireImage);
        return new DebugInformation(reader);
    }

    /// <summary>They are stored as a mark, their size, and a deflated stream.</summary>
    private static byte[] Unpack(byte[] stored)
    {
        Assert.Equal("MPDB"u8, stored.AsSpan(0, 4));
        using var inflated = new DeflateStream(new MemoryStream(stored, 8, stored.Length - 8), CompressionMode.Decompress);
        var symbols = new MemoryStream();
        inflated.CopyTo(symbols);
        return symbols.ToArray();
    }
}
