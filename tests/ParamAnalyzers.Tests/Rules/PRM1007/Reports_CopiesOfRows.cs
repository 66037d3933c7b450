using System;
using System.Collections.Generic;
using System.Linq;

public sealed record Scan(float[] Pixels, float Defect);

public static class Copies
{
    public static List<Scan> Twice(IReadOnlyList<Scan> scans, double strength)
    {
        var result = new List<Scan>();
        foreach (var scan in scans)
        {
            for (var copy = 0; copy < 2; copy++)
            {
                var noise = {|PRM1007:new Random(1234)|};
                result.Add(new Scan(Array.ConvertAll(scan.Pixels, pixel => pixel + (float)(noise.NextDouble() * strength)), scan.Defect));
            }
        }

        return result;
    }

    public static List<Scan> Paired(IReadOnlyList<Scan> scans, double[] strengths, int seed)
    {
        var result = new List<Scan>();
        for (var i = 0; i < scans.Count; i++)
        {
            foreach (var strength in strengths)
            {
                var noise = new Random(seed + i);
                result.Add(scans[i] with { Pixels = Array.ConvertAll(scans[i].Pixels, pixel => pixel + (float)(noise.NextDouble() * strength)) });
            }
        }

        return result;
    }

    public static List<Scan> Once(IEnumerable<Scan> scans, double width)
    {
        var random = new Random(2024);
        return scans.Select(scan => scan with { Pixels = scan.Pixels.Select(pixel => pixel + (float)((random.NextDouble() - 0.5) * width)).ToArray() }).ToList();
    }
}
