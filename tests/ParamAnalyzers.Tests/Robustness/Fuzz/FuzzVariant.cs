using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Robustness.Fuzz;

/// <summary>A broken source. It follows from the seed and its number alone, so that one variant of a long run can be made again.</summary>
internal sealed record FuzzVariant(int Number, FuzzSource Source, IReadOnlyList<MutationKind> Kinds, string Text)
{
    private const int MostMutations = 3;

    /// <summary>Its references are bound once for all variants.</summary>
    private static readonly CSharpCompilation Empty = Outcome.Compile([]);

    public static FuzzVariant Make(int seed, int number, IReadOnlyList<FuzzSource> sources)
    {
        var random = new Random(unchecked((seed * 1_000_003) ^ number));
        var source = sources[number % sources.Count];
        var tokens = source.Tokens.ToList();
        var kinds = new List<MutationKind>();
        for (var left = 1 + random.Next(MostMutations); left > 0; left--)
        {
            var kind = Mutation.Kinds[random.Next(Mutation.Kinds.Count)];
            Mutation.Apply(kind, tokens, sources[random.Next(sources.Count)].Tokens, random);
            kinds.Add(kind);
        }

        return new FuzzVariant(number, source, kinds, string.Concat(tokens));
    }

    public Compilation Compile()
    {
        var tree = Analysis.Parse(Text);
        var isProgram = tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement));
        return (isProgram ? Empty.WithOptions(Empty.Options.WithOutputKind(OutputKind.ConsoleApplication)) : Empty).AddSyntaxTrees(tree);
    }

    /// <summary>Whether the compiler throws on it without any analyzer.</summary>
    public bool BreaksTheCompiler()
    {
        try
        {
            _ = Compile().GetDiagnostics();
            return false;
        }
        catch (Exception)
        {
            return true;
        }
    }

    public override string ToString() => $"variant {Number} ({string.Join(", ", Kinds)} of {Source.Name})";
}
