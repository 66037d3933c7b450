using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Tests.Roles;

public sealed class RoleNamesTests
{
    [Theory]
    [InlineData("Hyperparameters", Role.Hyperparameter)]
    [InlineData("hyper_params", Role.Hyperparameter)]
    [InlineData("TrainerHParam", Role.Hyperparameter)]
    [InlineData("learnedParameters", Role.LearnedParameter)]
    [InlineData("Model_Param", Role.LearnedParameter)]
    [InlineData("FITTED_PARAMS", Role.LearnedParameter)]
    [InlineData("Parameters", Role.Unknown)]
    [InlineData("HyperPlane", Role.Unknown)]
    public void A_name_states_a_role_in_so_many_words(string name, object role) => Assert.Equal((Role)role, RoleNames.StatedBy(name));

    [Theory]
    [InlineData("Hyperparameters", "LearnedParameters")]
    [InlineData("_hyperparameter", "_learnedParameter")]
    [InlineData("TrainerHparams", "TrainerLearnedParameters")]
    [InlineData("LearnedParameters", "Hyperparameters")]
    [InlineData("modelParam", "hyperparameter")]
    public void Renaming_keeps_the_case_and_the_number(string name, string expected) => Assert.Equal(expected, RoleNames.Renamed(name));

    [Theory]
    [InlineData("HyperParameters", false, "Hyperparameters")]
    [InlineData("hyper_parameter", false, "hyperparameter")]
    [InlineData("HYPER_PARAMETER", false, "HYPERPARAMETER")]
    [InlineData("Hyperparameters", true, "HyperParameters")]
    [InlineData("_hyperparameters", true, "_hyperParameters")]
    [InlineData("best_hyperparameters", true, "best_hyper_parameters")]
    [InlineData("Best_hyperparameters", true, "Best_hyperParameters")]
    [InlineData("HYPERPARAMETER", true, "HYPER_PARAMETER")]
    [InlineData("TypedRate", true, "TypedRate")]
    public void The_spelling_of_a_team_fits_the_style_of_the_name(string name, bool inTwoWords, string expected) => Assert.Equal(expected, RoleNames.Spelled(name, inTwoWords));

    [Fact]
    public void Roles_are_described_in_words()
    {
        Assert.Equal("hyperparameters", RoleNames.Describe(Role.Hyperparameter));
        Assert.Equal("learned parameters", RoleNames.Describe(Role.LearnedParameter));
        Assert.Equal("a random seed", RoleNames.DescribeOne(Role.RandomSeed));
    }

    [Theory]
    [InlineData("seed", true)]
    [InlineData("seed2", true)]
    [InlineData("_randomSeed", true)]
    [InlineData("randomseed", true)]
    [InlineData("RandomState", true)]
    [InlineData("random_state", true)]
    [InlineData("state", false)]
    [InlineData("randomCount", false)]
    [InlineData("stateRandom", false)]
    [InlineData("seedCount", false)]
    [InlineData("hashSeed", false)]
    [InlineData("seedPoints", false)]
    [InlineData("_", false)]
    [InlineData("_2", false)]
    public void Seeds_are_known_by_their_last_word(string name, bool expected) => Assert.Equal(expected, SeedVocabulary.IsSeedName(name));
}
