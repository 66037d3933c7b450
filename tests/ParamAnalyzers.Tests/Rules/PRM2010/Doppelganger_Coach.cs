using System.Collections.Generic;

namespace Club;

public class Coach
{
    private double _fitness;

    public void Train(List<string> team)
    {
        for (var epoch = 0; epoch < 100; epoch++)
        {
            _fitness += 0.01 * team.Count;
        }
    }

    public double Predict() => _fitness;
}
