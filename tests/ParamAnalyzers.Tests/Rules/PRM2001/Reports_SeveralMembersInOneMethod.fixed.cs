using System;

public class Boosting
{
    private int m_depth;
    private int m_rounds;
    private double m_level;

    public Boosting(int depth, int rounds)
    {
        m_depth = depth;
        m_rounds = rounds;
    }

    public void Fit(double[] xs)
    {
        Console.WriteLine("fitting"); // says hello

        var effectiveDepth = m_depth;
        var effectiveRounds = m_rounds;
        /* both are sentinels */ if (effectiveDepth == 0 && effectiveRounds == 0)
        {
            effectiveDepth = Math.Min(3, xs.Length); // small
            effectiveRounds = xs.Length;
        }
        else if (effectiveDepth < 0)
        {
            throw new InvalidOperationException(nameof(m_depth));
        }

        for (var round = 0; round < effectiveRounds; round++)
        {
            m_level += Weight(round, effectiveDepth) * xs[round % xs.Length];
        }

        static double Weight(int round, int depth) => round / (double)depth;
    }

    public double Predict(double x) => x * m_level;
}
