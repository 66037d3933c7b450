using System.Collections.Generic;

namespace Gym;

public class Barbell
{
    public double[] Weights { get; set; } = { 20, 10 };

    public List<string> Train(string athlete) => new() { athlete };
}
