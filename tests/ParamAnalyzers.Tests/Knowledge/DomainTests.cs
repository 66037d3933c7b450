using ParamAnalyzers.Knowledge;

namespace ParamAnalyzers.Tests.Knowledge;

public sealed class DomainTests
{
    [Theory]
    [InlineData("[0,1]", 0, true)]
    [InlineData("[0,1]", 1, true)]
    [InlineData("[0,1)", 1, false)]
    [InlineData("(0,inf)", 0, false)]
    [InlineData("(0,inf)", 1e300, true)]
    [InlineData("(0,inf)", double.PositiveInfinity, false)]
    [InlineData("(0,inf]", double.PositiveInfinity, true)]
    [InlineData("[-1,inf)", -1, true)]
    [InlineData("[-inf,inf]", double.NaN, false)]
    public void Contains_what_its_brackets_say(string text, double value, bool expected)
    {
        Assert.True(Domain.TryParse(text, out var domain));
        Assert.Equal(expected, domain.Contains(value));
    }

    [Theory]
    [InlineData("[0,1]", -3, false, 0.0)]
    [InlineData("[0,1]", 3, false, 1.0)]
    [InlineData("(0,inf)", -3, true, 1.0)]
    [InlineData("(0,inf)", -3, false, null)]
    [InlineData("[0,1)", 3, true, 0.0)]
    [InlineData("[0,0.5)", 3, false, null)]
    [InlineData("[2,inf)", 1, true, 2.0)]
    [InlineData("[2,inf)", double.NaN, true, null)]
    [InlineData("[2,inf)", 5, true, null)]
    public void Nearest_value_is_unique_or_none(string text, double value, bool isIntegral, double? expected)
    {
        Assert.True(Domain.TryParse(text, out var domain));
        Assert.Equal(expected, domain.NearestTo(value, isIntegral));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0,1")]
    [InlineData("[0;1]")]
    [InlineData("[1,0]")]
    [InlineData("[,1]")]
    [InlineData("[0,]")]
    [InlineData("[a,1]")]
    [InlineData("[NaN,1]")]
    [InlineData("|null")]
    public void Rejects_what_is_no_interval(string text) => Assert.False(Domain.TryParse(text, out _));

    [Fact]
    public void Shows_itself_as_mathematics()
    {
        Assert.True(Domain.TryParse("(0,inf)", out var domain));
        Assert.Equal("(0, ∞)", domain.ToString());
    }
}
