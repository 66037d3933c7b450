using System;
using System.Collections.Generic;
using System.Linq;

public enum Biome
{
    Plains,
    Woods,
}

public readonly record struct Place(double X, double Y, double Z);

public sealed class CameraModel
{
    private double[] _pose = new double[6];

    public double[] Pose => _pose;

    public void Update(double[] pose) => _pose = pose;

    public double[] Project(double[] point) => new[] { (point[0] - _pose[0]) / (point[2] - _pose[2]), (point[1] - _pose[1]) / (point[2] - _pose[2]) };

    public void MoveBy(double dx, double dy)
    {
        _pose[0] += dx;
        _pose[1] += dy;
    }
}

public sealed class FluidModel
{
    private readonly double[] _grid = new double[100];

    public void Step(double[] forces)
    {
        for (var i = 0; i < _grid.Length; i++)
        {
            _grid[i] += forces[i];
        }
    }

    public double Density(double[] at) => _grid[(int)at[0]];

    public void Splash(int cell, double amount) => _grid[cell] += amount;
}

public sealed class ShapeMatcher
{
    private double[] _outline = Array.Empty<double>();

    public void Adjust(double[] outline) => _outline = outline;

    public double Similarity(double[] other) => _outline.Zip(other, (a, b) => Math.Abs(a - b)).Sum();

    public void Flip() => Array.Reverse(_outline);
}

public sealed class PlaylistIndex
{
    private readonly Dictionary<int, float[]> _songs = new();

    public void Update(int song, float[] features) => _songs[song] = features;

    public void Delete(int song) => _songs.Remove(song);

    public IEnumerable<int> MostSimilar(float[] features, int count) => _songs.OrderByDescending(song => song.Value.Zip(features, (a, b) => a * b).Sum()).Take(count).Select(song => song.Key);
}

public sealed class Mesh
{
    private float[] _matrix = new float[16];

    public float[] Matrix => _matrix;

    public void Update(float[] matrix) => _matrix = matrix;

    public float[] ParallelTransform(float[] points) => points.AsParallel().Select((point, i) => point * _matrix[i % 16]).ToArray();

    public void Rotate(float angle) => _matrix[0] = MathF.Cos(angle);
}

public sealed class Terrain
{
    private readonly List<(int X, int Y)> _trees = new();
    private float[,] _heights = new float[0, 0];

    public void BuildForest(float[,] heights)
    {
        _heights = heights;
        for (var x = 0; x < heights.GetLength(0); x++)
        {
            _trees.Add((x, (int)heights[x, 0]));
        }
    }

    public Biome ClassifyBiome(int x, int y) => _trees.Contains((x, y)) ? Biome.Woods : Biome.Plains;

    public void Dig(int x, int y) => _heights[x, y] -= 1;
}

public sealed class LeadDesk
{
    private double[] _limits = { 0.1, 0.5 };

    public double[] Limits => _limits;

    public void BuildModel(IReadOnlyList<double> limits) => _limits = limits.ToArray();

    public string Classify(double amount) => amount > _limits[1] ? "gold" : amount > _limits[0] ? "silver" : "none";

    public void Promote(double by) => _limits[0] -= by;
}

public sealed class SpamFolder
{
    private double[] _sizes = Array.Empty<double>();

    public void Update(double[] sizes) => _sizes = sizes;

    public double Sample(double[] of) => _sizes.Zip(of, (a, b) => a * b).Sum();

    public void Shift(double by) => _sizes[0] += by;
}

public sealed class StakingSimulation
{
    private readonly double[] _balances;
    private readonly int _epochs;
    private readonly Random _random;

    public StakingSimulation(int validators, int epochs, int seed)
    {
        _balances = new double[validators];
        _epochs = epochs;
        _random = new Random(seed);
    }

    public double[] Balances => _balances;

    public void Update(int validator, double reward) => _balances[validator] += reward * _random.NextDouble();

    public void Slash(int validator) => _balances[validator] *= 0.5;

    public double Score(int validator) => _balances[validator] / _epochs;
}
