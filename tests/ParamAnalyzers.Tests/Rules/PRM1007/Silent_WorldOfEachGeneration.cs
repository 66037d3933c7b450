using System;
using System.Collections.Generic;

public sealed class Bird
{
    private double[] _genes = { 0.5, 0.1 };

    public void Train(double[][] rows, double[] targets) => _genes = new[] { rows[0][0] * targets[0], _genes[1] };

    public double Predict(double[] row) => _genes[0] * row[0];
}

public static class Flight
{
    public static void Run(Bird bird, double[][] rows, double[] targets)
    {
        var generation = 0;
        while (true)
        {
            generation++;
            var random = new Random(0);
            var pipes = new List<int>();
            for (var i = 0; i < 10; i++)
            {
                pipes.Add(random.Next(4, 7));
            }

            bird.Train(rows, targets);
            Console.WriteLine(generation + " " + pipes.Count);
        }
    }
}
