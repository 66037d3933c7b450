using System.Collections.Generic;

namespace Botany;

public static class Climate
{
    public static int TickCount => 3;
}

public class Plant
{
    public Plant(int seed) => Seed = seed;

    public int Seed { get; set; }

    public static Plant Sow() => new(System.DateTime.Now.Year) { Seed = System.DateTime.Now.Day };

    public void Train(List<string> support)
    {
    }
}
