using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Tests.Fixes;

/// <summary>The names that fixes make of other names.</summary>
public sealed class CasingTests
{
    [Theory]
    [InlineData("depth", "Depth")]
    [InlineData("Depth", "Depth")]
    [InlineData("_depth", "Depth")]
    [InlineData("__depth", "Depth")]
    [InlineData("m_depth", "Depth")]
    [InlineData("s_depth", "Depth")]
    [InlineData("x_mean", "X_mean")]
    [InlineData("m_", "M_")]
    [InlineData("_", "Value")]
    [InlineData("__", "Value")]
    [InlineData("", "Value")]
    public void A_name_stands_behind_another_word_without_its_prefix(string name, string expected) => Assert.Equal(expected, name.AsPartOfName());
}
