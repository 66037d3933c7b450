using ParamAnalyzers.Tests.Harness;
using ParamAnalyzers.Tests.Robustness.Hostile;

namespace ParamAnalyzers.Tests.Robustness;

/// <summary>Declarations that hardly anybody writes on purpose: every symbol that a rule asks for may be missing, broken, or stand for itself.</summary>
public sealed class HostileSourceTests
{
    public static TheoryData<string> Names => new(HostileSources.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Survives(string name)
    {
        var source = HostileSources.All[name];

        var alone = await Outcome.OfAsync(Outcome.Compile([Analysis.Parse(source)]));
        var twice = await Outcome.OfAsync(Outcome.Compile([Analysis.Parse(source, "First.cs"), Analysis.Parse(source, "Second.cs")]));

        Assert.Empty(alone.Failures);
        Assert.Empty(twice.Failures);
    }

    [Fact]
    public async Task Most_of_them_are_looked_at_all_the_same()
    {
        var found = 0;
        foreach (var source in HostileSources.All.Values)
        {
            found += (await Outcome.OfAsync(Outcome.Compile([Analysis.Parse(source)]))).Found.IsEmpty ? 0 : 1;
        }

        Assert.True(found > HostileSources.All.Count / 2, $"{found} of {HostileSources.All.Count}");
    }
}
