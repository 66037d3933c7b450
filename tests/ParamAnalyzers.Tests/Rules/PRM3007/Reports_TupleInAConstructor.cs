using System.Collections.Generic;
using System.Linq;
using System;

namespace Footsteps.Hmm;

public sealed class StepChain
{
    private readonly double _smoothing;
    private readonly double[][] _moves;

    public StepChain(int states, double smoothing)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(states);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(smoothing);
        _smoothing = smoothing;
        _moves = new double[states][];
        for (int s = 0; s < states; s++)
        {
            _moves[s] = new double[states];
            Array.Fill(_moves[s], 1.0 / states);
        }
    }

    private StepChain(double smoothing, double[][] moves) => (_smoothing, _moves) = (smoothing, moves);

    public StepChain Copy() => new(_smoothing, {|PRM3007:(double[][])_moves.Clone()|});

    public void Learn(IEnumerable<int[]> walks)
    {
        foreach (var row in _moves)
            Array.Fill(row, _smoothing);

        foreach (int[] walk in walks)
            for (int t = 1; t < walk.Length; t++)
                _moves[walk[t - 1]][walk[t]]++;

        foreach (var row in _moves)
        {
            double total = row.Sum();
            for (int s = 0; s < row.Length; s++)
                row[s] /= total;
        }
    }

    public int Predict(int state) => Array.IndexOf(_moves[state], _moves[state].Max());
}
