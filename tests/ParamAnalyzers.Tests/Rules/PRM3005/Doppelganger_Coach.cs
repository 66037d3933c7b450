using System.Collections.Generic;

namespace Club;

public class Coach
{
    private readonly List<string> _team = new();

    public void Train(List<string> players) => _team.AddRange(players);

    public string Predict() => _team[0];
}
