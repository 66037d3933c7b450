using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Tests.Knowledge;

/// <summary>The *.roles format: what it says, and where exactly it is wrong.</summary>
public sealed class KnowledgeReaderTests
{
    [Fact]
    public void Reads_every_kind_of_line()
    {
        var file = Read("""
            # A comment.
            assembly Contoso

            type Contoso.Booster`1+Options   # another
              member Rate hyperparameter in (0,1]|null outside "throws at # Fit" read-at-fit no written-by "Booster.Fit"
              member Rounds hyperparameter at-most Maximum requires Rate excludes Other multiple-of Bag
              method Step effect steps effect mutates-value
                parameter rate seed
            """);

        Assert.Empty(file.Errors);
        var type = file.Types["Contoso.Booster`1+Options"];
        Assert.Equal("Contoso", type.Assembly);
        var rate = type.Members["Rate"];
        Assert.Equal(Role.Hyperparameter, rate.Role);
        Assert.Equal(new Domain(0, false, 1, true, AllowsNull: true), rate.Domain);
        Assert.Equal("throws at # Fit", rate.Outside);
        Assert.False(rate.ReadAtFit);
        Assert.Equal("Booster.Fit", rate.WrittenBy);
        Assert.Equal("test", rate.Source);
        Assert.Equal(
            [new(ConstraintKind.AtMost, "Maximum"), new(ConstraintKind.Requires, "Rate"), new(ConstraintKind.Excludes, "Other"), new(ConstraintKind.MultipleOf, "Bag")],
            type.Members["Rounds"].Constraints.AsEnumerable());
        Assert.Equal([Effect.MutatesValue, Effect.Steps], type.Methods["Step"].Effects.Order());
        Assert.Equal(Role.RandomSeed, type.Methods["Step"].Parameters["rate"].Role);
    }

    [Theory]
    [InlineData("tpye A", 0, 4, "did you mean 'type'?")]
    [InlineData("type", 0, 4, "needs a name")]
    [InlineData("assembly A B", 11, 1, "not expected here")]
    [InlineData("type A B", 7, 1, "'B' is not known here")]
    [InlineData("type A randomness", 7, 10, "needs a value")]
    [InlineData("type A randomness contxt", 18, 6, "did you mean 'context'?")]
    [InlineData("type A threads no", 15, 2, "neither 'vary' nor 'same'")]
    [InlineData("member X hyperparameter", 0, 6, "stands before any 'type'")]
    [InlineData("type A\nmember X", 7, 1, "has no role")]
    [InlineData("type A\nmember X hyper", 9, 5, "is not a role")]
    [InlineData("type A\nmember X seed in", 14, 2, "needs a value")]
    [InlineData("type A\nmember X seed in [1,0]", 17, 5, "is not a domain")]
    [InlineData("type A\nmember X seed inn [0,1]", 14, 3, "did you mean 'in'?")]
    [InlineData("type A\nmember X seed read-at-fit maybe", 26, 5, "neither 'yes' nor 'no'")]
    [InlineData("type A\nmember X seed outside \"open", 22, 5, "no closing quote")]
    [InlineData("type A\nparameter p seed", 0, 9, "stands before any 'method'")]
    [InlineData("type A\nmethod M effects steps", 9, 7, "'effect' is")]
    [InlineData("type A\nmethod M effect jumps", 16, 5, "is not an effect")]
    public void Says_where_a_line_is_wrong(string text, int column, int length, string message)
    {
        var error = Assert.Single(Read(text).Errors);

        Assert.Equal((text.Count(letter => letter == '\n'), column, length), (error.Line, error.Column, error.Length));
        Assert.Contains(message, error.Message);
    }

    [Fact]
    public void A_wrong_line_says_nothing_and_the_others_count()
    {
        var file = Read("type A\nmember X seed in nonsense\nmember Y seed");

        Assert.Single(file.Errors);
        Assert.Equal(["Y"], file.Types["A"].Members.Keys);
    }

    [Fact]
    public void Built_in_knowledge_has_no_errors()
    {
        Assert.Empty(BuiltInKnowledge.MlNet.Errors);
        Assert.Empty(BuiltInKnowledge.TorchSharp.Errors);
        Assert.NotEmpty(BuiltInKnowledge.MlNet.Types);
    }

    private static KnowledgeFile Read(string text) => KnowledgeReader.Read(text.Split('\n'), "test");
}
