using System;
using System.Collections.Generic;
using System.Linq;

/// <summary>A recording is cut into epochs.</summary>
public sealed class Recording
{
    private double[][] _epochs = { };

    public void Epoch(double[] signal, int length) => _epochs = Enumerable.Range(0, signal.Length / length).Select(i => signal.Skip(i * length).Take(length).ToArray()).ToArray();

    public double Score(double[] template) => _epochs.Average(epoch => epoch.Zip(template, (a, b) => a * b).Sum());

    public void Reject(double limit) => _epochs = _epochs.Where(epoch => epoch.Max() < limit).ToArray();
}

/// <summary>A radio is tuned, and a dial turned.</summary>
public sealed class Receiver
{
    private double _offset;

    public void FineTune(double[] spectrum) => _offset = spectrum.Average();

    public double[] Transform(double[] samples) => samples.Select(sample => sample - _offset).ToArray();

    public void Turn(double by) => _offset += by / 100;
}

/// <summary>A line through the steps of another player, seen again.</summary>
public sealed class ReplayAgent
{
    private readonly float[] _position = new float[2];

    public void Update(float[] snapshot, float seconds)
    {
        for (var i = 0; i < _position.Length; i++)
        {
            _position[i] += (snapshot[i] - _position[i]) * seconds;
        }
    }

    public float[] Predict(float seconds) => _position.Select(p => p + seconds).ToArray();

    public void Teleport(float x, float y)
    {
        _position[0] = x;
        _position[1] = y;
    }
}

/// <summary>A codec fits its table to each block.</summary>
public sealed class Codec
{
    private readonly double[] _table = new double[16];

    public void Adapt(double[] block)
    {
        for (var i = 0; i < _table.Length; i++)
        {
            _table[i] = block.Max() * i / _table.Length;
        }
    }

    public double[] Reconstruct(int[] codes, double start) => codes.Select(code => start += _table[code]).ToArray();

    public void Seek() => Array.Clear(_table, 0, _table.Length);
}
