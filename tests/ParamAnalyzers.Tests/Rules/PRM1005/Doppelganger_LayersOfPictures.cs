using System;
using System.Linq;

/// <summary>A layer of a parallax background.</summary>
public sealed class CloudLayer
{
    private readonly float[] _offsets = new float[4];

    public CloudLayer()
    {
        var random = new Random();
        for (var i = 0; i < _offsets.Length; i++)
        {
            _offsets[i] = random.NextSingle();
        }
    }

    public float Forward(float seconds) => _offsets.Sum() * seconds;
}

/// <summary>A network layer that passes packets on.</summary>
public sealed class PacketLayer
{
    private readonly Random _random = new();

    public int Forward(byte[] packet) => packet.Length + _random.Next(3);
}

/// <summary>Shows a network.</summary>
public sealed class NeuralCanvas
{
    private readonly int[] _colors;

    public NeuralCanvas(double[] weights)
    {
        var random = new Random();
        _colors = weights.Select(_ => random.Next(16)).ToArray();
    }

    public int ColorOf(int weight) => _colors[weight];
}

public sealed class Truck
{
    private static readonly Random Random = new();
    private double _position;

    public Truck() => Weight = 7500 + Random.Next(2000);

    public double Weight { get; }

    public void MoveForward(double seconds) => _position += seconds * 1000 / Weight;
}

public sealed class ReverseProxy
{
    private readonly Random _random = new();
    private readonly System.Collections.Generic.Dictionary<string, int> _weights = new();

    public void Register(string host) => _weights[host] = _random.Next(1, 10);

    public string Forward(string path) => _weights.MaxBy(pair => pair.Value).Key + path;
}

public sealed class ParallaxLayer
{
    private readonly Random _random;

    public ParallaxLayer(float depth, Random random) => (Depth, _random) = (depth, random);

    public float Depth { get; }

    public float Shake() => _random.NextSingle();
}

public sealed class ParallaxBackground
{
    private readonly ParallaxLayer _layer;

    public ParallaxBackground() => _layer = new ParallaxLayer(0.2f, new Random());

    public float ScrollForward(float seconds) => _layer.Depth * seconds;
}

public sealed class Edge
{
    public double StrokeWeight { get; set; }
}

public sealed class NeuralBackdrop
{
    private readonly Edge[] _edges = { new(), new() };

    public void Animate()
    {
        var random = new Random();
        foreach (var edge in _edges)
        {
            edge.StrokeWeight = 1 + random.NextDouble();
        }
    }
}
