using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization.Json;
using System.Xml;
using System.Xml.Linq;
using ParamAnalyzers.Baseline;

namespace ParamAnalyzers.Tasks;

/// <summary>The log that the compiler writes of a compilation.</summary>
internal static class CompilerLog
{
    /// <summary>The lines that the analyzers left in the properties of their findings. The reader is that of the framework: a task that brings libraries of its own meets other versions of them.</summary>
    /// <exception cref="FormatException">The log is no JSON.</exception>
    /// <returns>Null when the analyzers left no sign that they ran.</returns>
    public static IReadOnlyList<BaselineEntry>? EntriesOf(string path)
    {
        XDocument log;
        try
        {
            using var stream = File.OpenRead(path);
            using var reader = JsonReaderWriterFactory.CreateJsonReader(stream, XmlDictionaryReaderQuotas.Max);
            log = XDocument.Load(reader);
        }
        catch (XmlException exception)
        {
            throw new FormatException($"'{path}' is no log of the compiler ({exception.Message})", exception);
        }

        var lines = log.Descendants(BaselineFormat.Property).Select(line => line.Value).ToList();
        return lines.Contains(BaselineFormat.Signature)
            ? lines.Where(line => line != BaselineFormat.Signature).Select(line => BaselineFormat.Parse(line, out _)).OfType<BaselineEntry>().ToList()
            : null;
    }
}
