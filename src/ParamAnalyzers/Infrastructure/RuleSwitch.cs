using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Infrastructure;

/// <summary>Tells whether a rule can report anything in a compilation, so that one that is off costs nothing.</summary>
internal static class RuleSwitch
{
    /// <summary>True for a rule that is off by itself and that nobody has switched on or off: whoever sets an option of it has probably forgotten to.</summary>
    public static bool IsOffByItself(DiagnosticDescriptor descriptor, Compilation compilation, CancellationToken cancellation) =>
        !descriptor.IsEnabledByDefault
        && !compilation.Options.SpecificDiagnosticOptions.ContainsKey(descriptor.Id)
        && (compilation.Options.SyntaxTreeOptionsProvider is not { } provider
            || (!provider.TryGetGlobalDiagnosticValue(descriptor.Id, cancellation, out _)
                && compilation.SyntaxTrees.All(tree => !provider.TryGetDiagnosticValue(tree, descriptor.Id, cancellation, out _))));

    public static bool IsEnabled(DiagnosticDescriptor descriptor, Compilation compilation, CancellationToken cancellation)
    {
        var options = compilation.Options;
        var isEnabledByDefault = options.SpecificDiagnosticOptions.TryGetValue(descriptor.Id, out var specific)
            ? specific != ReportDiagnostic.Suppress && (specific != ReportDiagnostic.Default || descriptor.IsEnabledByDefault)
            : descriptor.IsEnabledByDefault;
        if (options.SyntaxTreeOptionsProvider is not { } provider)
        {
            return isEnabledByDefault;
        }

        if (provider.TryGetGlobalDiagnosticValue(descriptor.Id, cancellation, out var global))
        {
            isEnabledByDefault = global != ReportDiagnostic.Suppress;
        }

        // One file in which the rule is on is enough.
        foreach (var tree in compilation.SyntaxTrees)
        {
            var isEnabled = provider.TryGetDiagnosticValue(tree, descriptor.Id, cancellation, out var severity)
                ? severity != ReportDiagnostic.Suppress
                : isEnabledByDefault;
            if (isEnabled)
            {
                return true;
            }
        }

        return false;
    }
}
