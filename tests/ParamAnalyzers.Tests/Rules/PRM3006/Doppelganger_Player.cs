namespace Game;

public class Player
{
    internal double LearningRate { get; set; }

    public string Train(string exercise) => exercise + LearningRate;

    public string Predict(string question) => question + LearningRate;
}
