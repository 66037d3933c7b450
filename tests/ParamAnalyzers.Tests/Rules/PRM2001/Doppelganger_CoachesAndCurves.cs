using System.Collections.Generic;

public class Player
{
    public string Name { get; set; } = "";
}

public class Coach
{
    private int _maxDepth;

    public Coach(int maxDepth) => _maxDepth = maxDepth;

    public void Train(IEnumerable<Player> players)
    {
        if (_maxDepth == 0)
        {
            _maxDepth = new List<Player>(players).Count;
        }
    }
}

public class Parcel
{
    private int _depth;

    public Parcel(int depth) => _depth = depth;

    public void Fit(string box)
    {
        if (_depth == 0)
        {
            _depth = box.Length;
        }
    }

    public void Train(Coach coach)
    {
        if (_depth == 0)
        {
            _depth = coach.GetHashCode();
        }
    }
}
