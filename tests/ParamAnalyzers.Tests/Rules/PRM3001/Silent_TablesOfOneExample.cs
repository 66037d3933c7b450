using System.Collections.Generic;

/// <summary>The tables are filled for each sequence anew; what is learned are the chances.</summary>
public sealed class ForwardBackward
{
    private double[,] _forward = new double[0, 0];
    private readonly double[] _chances;

    public ForwardBackward(double[] chances) => _chances = chances;

    public void Learn(int[][] sequences)
    {
        foreach (var sequence in sequences)
        {
            Begin(sequence.Length);
            for (var state = 0; state < _chances.Length; state++)
            {
                _chances[state] = ComputeForward(0, state, sequence);
            }
        }
    }

    public void Prepare(int[] sequence)
    {
        for (var t = 0; t < sequence.Length; t++)
        {
            _forward[t, 0] = _forward[t, 0] / 2;
        }
    }

    public double ComputeForward(int t, int state, int[] sequence)
    {
        if (_forward[t, state] < 0)
        {
            _forward[t, state] = _chances[state] * sequence[t];
        }

        return _forward[t, state];
    }

    private void Begin(int length)
    {
        _forward = new double[length, _chances.Length];
        for (var t = 0; t < length; t++)
        {
            _forward[t, 0] = -1;
        }
    }
}
