using System;

namespace Example;

public sealed class Settings
{
    public double LearningRate { get; init; } = 0.1;

    public int RandomSeed { get; init; } = 7;
}

/// <summary>Learns by walking through a maze; every episode draws what the first one drew.</summary>
public static class MazeTrainer
{
    public static double[,] TrainWalker(char[,] maze, Settings settings)
    {
        var values = new double[maze.GetLength(0), maze.GetLength(1)];
        for (var episode = 0; episode < 500; episode++)
        {
            var random = {|PRM1007:new Random(settings.RandomSeed)|};
            var (row, column) = (0, 0);
            while (maze[row, column] != 'X')
            {
                var (nextRow, nextColumn) = random.Next(2) == 0 ? (row + 1, column) : (row, column + 1);
                values[row, column] += settings.LearningRate * (values[nextRow, nextColumn] - values[row, column]);
                (row, column) = (nextRow, nextColumn);
            }
        }

        return values;
    }

    /// <summary>The same walks for everyone who is measured.</summary>
    public static int Measure(char[,] maze, Func<int, int, int> walker, Settings settings)
    {
        var steps = 0;
        for (var episode = 0; episode < 20; episode++)
        {
            var random = new Random(settings.RandomSeed);
            steps += walker(random.Next(maze.GetLength(0)), random.Next(maze.GetLength(1)));
        }

        return steps;
    }
}
