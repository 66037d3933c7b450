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

        /* both are sentinels */ if (m_depth == 0 && m_rounds == 0)
        {
            this.{|PRM2001:m_depth|} = Math.Min(3, xs.Length); // small
            {|PRM2001:m_rounds|} = xs.Length;
        }
        else if (this.m_depth < 0)
        {
            throw new InvalidOperationException(nameof(m_depth));
        }

        for (var round = 0; round < m_rounds; round++)
        {
            m_level += Weight(round, m_depth) * xs[round % xs.Length];
        }

        static double Weight(int round, int depth) => round / (double)depth;
    }

    public double Predict(double x) => x * m_level;
}
