using System.Collections.Generic;

namespace School;

public class Pupil
{
    public double LearningRate { get; set; }

    public void Train(List<string> exercises)
    {
        foreach (var exercise in exercises)
        {
            LearningRate = 0.5;
        }
    }
}
