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
