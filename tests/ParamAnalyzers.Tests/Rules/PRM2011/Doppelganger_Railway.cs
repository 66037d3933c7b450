using System.Collections.Generic;

namespace Railway;

public class Timetable
{
    public double LearningRate { get; set; }

    public int MaxIterations { get; set; }

    public void Train(List<string> stations)
    {
    }
}
