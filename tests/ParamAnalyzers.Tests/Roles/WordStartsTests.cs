using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Tests.Roles;

/// <summary>The first look at a name may let too much through, and never too little.</summary>
public sealed class WordStartsTests
{
    private static readonly WordStarts Starts = new(["m", "train", "fit", "back"]);

    [Theory]
    [InlineData("Train", true)]
    [InlineData("trainModel", true)]
    [InlineData("_fit", true)]
    [InlineData("FIT", true)]
    [InlineData("__BackProp", true)]
    [InlineData("m", true)]
    [InlineData("m_train", true)]
    [InlineData("mTrain", true)]
    [InlineData("Tr", true)]
    [InlineData("m2", true)]
    [InlineData("Missing", false)]
    [InlineData("Order", false)]
    [InlineData("Tidy", false)]
    [InlineData("t", false)]
    [InlineData("", false)]
    [InlineData("_", false)]
    [InlineData(".ctor", false)]
    public void Knows_with_which_letters_its_words_begin(string name, bool expected) => Assert.Equal(expected, Starts.MayBegin(name));
}
