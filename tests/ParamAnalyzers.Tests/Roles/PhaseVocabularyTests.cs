using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Tests.Roles;

public sealed class PhaseVocabularyTests
{
    [Theory]
    [InlineData("Fit", Phases.Training)]
    [InlineData("TrainModel", Phases.Training)]
    [InlineData("PartialFit", Phases.Training)]
    [InlineData("DoTrain", Phases.Training)]
    [InlineData("RunTraining", Phases.Training)]
    [InlineData("FitAsync", Phases.Training)]
    [InlineData("fit_transform", Phases.Training)]
    [InlineData("UpdateWeights", Phases.Training)]
    [InlineData("RunEpoch", Phases.Training)]
    [InlineData("BackPropagate", Phases.Training)]
    [InlineData("FeedForward", Phases.Prediction)]
    [InlineData("FinishTraining", Phases.Surgery)]
    [InlineData("EndTraining", Phases.Training)]
    [InlineData("DecayWeights", Phases.Surgery)]
    [InlineData("ClampWeights", Phases.Surgery)]
    [InlineData("Backpropagate", Phases.Training)]
    [InlineData("TrainTestSplit", Phases.None)]
    [InlineData("FitToScreen", Phases.None)]
    [InlineData("GetTrainingError", Phases.None)]
    [InlineData("LearnMore", Phases.None)]
    [InlineData("Benefit", Phases.None)]
    [InlineData("Predict", Phases.Prediction)]
    [InlineData("PredictProbabilities", Phases.Prediction)]
    [InlineData("forward", Phases.Prediction)]
    [InlineData("LoadModel", Phases.Restoration)]
    [InlineData("CopyFrom", Phases.Restoration)]
    [InlineData("ToNetwork", Phases.Restoration)]
    [InlineData("PruneWeights", Phases.Surgery)]
    [InlineData("Reset", Phases.Surgery)]
    [InlineData("DecayLearningRate", Phases.Schedule)]
    [InlineData("AdjustTemperatureSchedule", Phases.Schedule)]
    [InlineData("WithDepth", Phases.Configuration)]
    [InlineData("Nudge", Phases.None)]
    [InlineData("BackUp", Phases.None)]
    [InlineData("PropertyOf", Phases.None)]
    [InlineData("NextEpoch", Phases.None)]
    [InlineData("NextRunOfEpoch", Phases.None)]
    [InlineData("EpochRun", Phases.Training)]
    [InlineData("Epoch", Phases.Training)]
    [InlineData("EpochLoss", Phases.None)]
    [InlineData("FineTune", Phases.Training)]
    [InlineData("fine_tune_head", Phases.Training)]
    [InlineData("FineTuneSet", Phases.None)]
    [InlineData("FineGrain", Phases.None)]
    [InlineData("Tune", Phases.Schedule)]
    [InlineData("Reconstruct", Phases.None)]
    [InlineData("", Phases.None)]
    [InlineData("_", Phases.None)]
    public void A_name_states_its_phase_by_its_leading_verb(string name, object phase) => Assert.Equal((Phases)phase, PhaseVocabulary.Of(name));

    [Theory]
    [InlineData("Train", true)]
    [InlineData("DoTrain", true)]
    [InlineData("BackPropagate", true)]
    [InlineData("EpochRun", true)]
    [InlineData("FineTune", true)]
    [InlineData("Epoch", true)]
    [InlineData("FineGrain", false)]
    [InlineData("BackUp", false)]
    [InlineData("Predict", false)]
    [InlineData("TrainTestSplit", false)]
    [InlineData("Nudge", false)]
    [InlineData("_", false)]
    public void Training_is_told_by_the_first_word_or_not_at_all(string name, bool expected) => Assert.Equal(expected, PhaseVocabulary.Trains(name));

    [Theory]
    [InlineData("m_learningRate", "m learning Rate")]
    [InlineData("RMSProp2", "RMS Prop2")]
    [InlineData("useEdges", "use Edges")]
    [InlineData("F64Matrix", "F64 Matrix")]
    [InlineData("hyper_parameter", "hyper parameter")]
    [InlineData("ABC", "ABC")]
    [InlineData("___", "")]
    public void Identifiers_split_into_whole_words(string identifier, string expected)
    {
        var found = new List<string>();
        var words = new Words(identifier);
        while (words.MoveNext())
        {
            found.Add(words.Current.ToString());
        }

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData("learningRate", true)]
    [InlineData("_lr", true)]
    [InlineData("LearnRate", true)]
    [InlineData("learningRadius", false)]
    [InlineData("color", false)]
    [InlineData("rate", false)]
    public void Learning_rates_are_known_by_whole_words(string name, bool expected) => Assert.Equal(expected, MemberVocabulary.IsLearningRate(name));
}
