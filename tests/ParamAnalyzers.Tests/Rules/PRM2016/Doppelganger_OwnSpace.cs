using System.Collections.Generic;

namespace Astronomy;

public sealed class SearchSpace
{
    private readonly Dictionary<string, int> _sectors = new();

    public int this[string key]
    {
        get => _sectors[key];
        set => _sectors[key] = value;
    }

    public static int Scan()
    {
        var space = new SearchSpace();
        space["orion"] = 1;
        return space["orionis"];
    }
}
