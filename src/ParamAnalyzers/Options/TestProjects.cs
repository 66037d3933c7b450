using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ParamAnalyzers.Options;

/// <summary>Tells projects of tests from others.</summary>
internal static class TestProjects
{
    private const string Property = "build_property.IsTestProject";

    private static readonly ImmutableHashSet<string> Frameworks = ImmutableHashSet.Create(
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core");

    public static bool IsTestProject(Compilation compilation, AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out var stated) && bool.TryParse(stated, out var isTest)
            ? isTest
            : compilation.ReferencedAssemblyNames.Any(assembly => Frameworks.Contains(assembly.Name));
}
