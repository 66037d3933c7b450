using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Robustness;

/// <summary>
/// Half-typed code: every source of the tests with one token left out, all rules on. Nothing throws (AD0001 fails the run) and no rule fails (PRM9003).
/// Every n-th token by default; <c>tests/long-fuzz.sh</c> takes them all.
/// </summary>
public sealed class TokenDropTests
{
    private const int DefaultStride = 9;

    public static TheoryData<string> Sources => new(RuleCase.All.Select(candidate => candidate.Id));

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task Survives_the_loss_of_any_token(string id)
    {
        var stride = int.TryParse(Environment.GetEnvironmentVariable("PARAM_ANALYZERS_FUZZ_STRIDE"), out var configured) ? configured : DefaultStride;
        var source = RuleCase.Of(id).Read().Source;
        var root = Analysis.Parse(source).GetRoot();
        var offset = Math.Abs(id.Sum(letter => letter)) % stride;
        foreach (var token in root.DescendantTokens().Where((_, index) => index % stride == offset))
        {
            var broken = source.Remove(token.SpanStart, token.Span.Length);

            var found = await Analysis.RunAsync(broken);

            Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "PRM9003");
        }
    }
}
