using ParamAnalyzers.Tests.Harness;
using ParamAnalyzers.Tests.Robustness.Depth;

namespace ParamAnalyzers.Tests.Robustness;

/// <summary>
/// Code as deep and as long as the compiler takes it, on the ordinary stack: nothing throws, overflows, or takes much longer than the compiler does.
/// The depths are what the oldest supported compiler still takes in reasonable time; where a body is too deep, silence is right.
/// </summary>
public sealed class DepthTests
{
    /// <summary>An analysis beside the compiler's own work; a quadratic one takes hundreds of times as long.</summary>
    private const int MostTimesTheCompiler = 20;

    private static readonly TimeSpan Free = TimeSpan.FromSeconds(5);

    private static readonly Dictionary<string, (Func<int, string> Make, int Depth)> Sources = new()
    {
        ["pipeline"] = (Deep.Pipeline, 3_000),
        ["parentheses"] = (Deep.Parentheses, 1_000),
        ["sum"] = (Deep.Sum, 2_000),
        ["long sum"] = (Deep.Sum, 8_000),
        ["calls"] = (Deep.Calls, 500),
        ["conditions"] = (Deep.Conditions, 2_000),
        ["coalescing"] = (Deep.Coalescing, 2_000),
        ["lambdas"] = (Deep.Lambdas, 300),
        ["local functions"] = (Deep.LocalFunctions, 200),
        ["ifs"] = (Deep.Ifs, 1_000),
        ["blocks"] = (Deep.Blocks, 2_000),
        ["loops"] = (Deep.Loops, 300),
        ["initializers"] = (Deep.Initializers, 300),
        ["member chain"] = (Deep.Members, 1_000),
        ["arrays"] = (Deep.Arrays, 300),
        ["tuples"] = (Deep.Tuples, 60),
        ["patterns"] = (Deep.Patterns, 300),
        ["nested types"] = (Deep.Types, 300),
        ["nested generics"] = (Deep.Generics, 300),
        ["inheritance"] = (Deep.Bases, 300),
        ["cases"] = (Wide.Cases, 2_000),
        ["switch expression"] = (Wide.SwitchExpression, 2_000),
        ["locals"] = (Wide.Locals, 5_000),
        ["fields"] = (Wide.Fields, 5_000),
        ["inner types"] = (Wide.NestedTypes, 2_000),
        ["seeds"] = (Wide.Seeds, 10_000),
        ["assignments"] = (Deep.Assignments, 600),
        ["else-ifs"] = (Deep.ElseIfs, 300),
        ["statements of training"] = (Wide.TrainingStatements, 50_000),
        ["statements of prediction"] = (Wide.PredictionStatements, 50_000),
        ["methods"] = (Wide.Methods, 5_000),
        ["draws"] = (Wide.Draws, 2_000),
        ["pipelines"] = (Wide.Pipelines, 2_000),
        ["reassigned rows"] = (Wide.ReassignedRows, 40),
        ["learning rates"] = (Wide.LearningRates, 10_000),
    };

    public static TheoryData<string> Names => new(Sources.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Takes_no_longer_than_the_compiler_would_explain(string name)
    {
        var (make, depth) = Sources[name];
        await DepthProbe.AssertSurvivesAsync(make(depth), MostTimesTheCompiler, Free);
    }

    /// <summary>The cases that once took the cube of the time: the whole type was looked through for each pair of places.</summary>
    [Theory]
    [InlineData("PRM1002/Reports_LuckAmongSettings")]
    [InlineData("PRM1002/Reports_TrialsOfANetwork")]
    [InlineData("PRM1005/Reports_ContextGivenToALambda")]
    [InlineData("PRM2002/Reports_ChangedAfterTaking")]
    [InlineData("PRM2004/Reports_Forgotten")]
    [InlineData("PRM2005/Reports_WrongPlaces")]
    public async Task Takes_no_longer_for_mistakes_that_are_made_over_and_over(string id)
    {
        const int Copies = 100;
        foreach (var widen in Widened.Ways.Values)
        {
            await DepthProbe.AssertSurvivesAsync(widen(RuleCase.Of(id).Read().Source, Copies), MostTimesTheCompiler, Free);
        }
    }

    [Fact]
    public async Task What_the_compiler_refuses_breaks_nothing()
    {
        var compilation = Outcome.Compile([Analysis.Parse(Deep.Calls(5_000))]);
        Assert.Contains(Analysis.Errors(compilation), error => error.Id == "CS8078");

        Assert.Empty((await Outcome.OfAsync(Outcome.Compile(compilation.SyntaxTrees))).Failures);
    }

    [Fact]
    public async Task What_is_not_too_deep_is_looked_at()
    {
        Assert.Contains((await Outcome.OfAsync(Outcome.Compile([Analysis.Parse(Deep.Pipeline(50))]))).Found, found => found.Id == "PRM5001");
        Assert.Contains((await Outcome.OfAsync(Outcome.Compile([Analysis.Parse(Deep.Blocks(50))]))).Found, found => found.Id == "PRM2001");
        Assert.Contains((await Outcome.OfAsync(Outcome.Compile([Analysis.Parse(Deep.Bases(50))]))).Found, found => found.Id == "PRM2001");
        Assert.Equal(50, (await Outcome.OfAsync(Outcome.Compile([Analysis.Parse(Wide.NestedTypes(50))]))).Found.Count(found => found.Id == "PRM2001"));
    }
}
