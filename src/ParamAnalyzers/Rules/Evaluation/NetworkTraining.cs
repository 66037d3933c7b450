using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Rules.Evaluation;

/// <summary>What a method of another type does with a network of TorchSharp that it is given. Read as syntax, since the bodies of other types are not at hand.</summary>
internal static class NetworkTraining
{
    /// <summary>
    /// An optimizer is created with all parameters of the network, and steps; and what else happens to the network is that it computes, or is put into a mode.
    /// Who freezes, copies, resets or hands it on is not understood.
    /// </summary>
    public static bool OptimizesAll(IParameterSymbol network)
    {
        var names = network.ContainingSymbol.DeclaringSyntaxReferences.SelectMany(declaration => declaration.GetSyntax().DescendantNodes()).OfType<IdentifierNameSyntax>().ToList();
        var uses = names.Where(name => name.Identifier.ValueText == network.Name).ToList();
        return uses.Exists(use => IsGivenTo("optim.", use))
            && uses.TrueForAll(use => IsGivenTo("optim.", use) || IsGivenTo("clip_grad", use) || Computes(use))
            && names.Exists(name => name.Identifier.ValueText == "step");
    }

    /// <summary><c>optim.Adam(net.parameters(), …)</c></summary>
    private static bool IsGivenTo(string function, IdentifierNameSyntax use) =>
        CallOn(use) is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "parameters" } } parameters
        && parameters.WithWrapping().Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: var called } }
        && called.ToString().Contains(function);

    private static bool Computes(IdentifierNameSyntax use) =>
        CallOn(use) is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "forward" or "call" or "train" or "eval" or "zero_grad" } };

    private static InvocationExpressionSyntax? CallOn(IdentifierNameSyntax use) =>
        use.WithWrapping() is var network && network.Parent is MemberAccessExpressionSyntax access && access.Expression == network ? access.Parent as InvocationExpressionSyntax : null;
}
