using System;

namespace Example;

/// <summary>Hidden Markov model of machine states (idle, running, worn) seen through vibration classes.</summary>
public class MachineStateHmm
{
    private readonly int _states;
    private readonly int _symbols;
    private readonly double[,] _transition;
    private readonly double[,] _emission;
    private bool _trained;

    public MachineStateHmm(int states, int symbols)
    {
        _states = states;
        _symbols = symbols;
        _transition = new double[states, states];
        _emission = new double[states, symbols];
    }

    public void Train(int[][] observations, int[][] states)
    {
        Array.Clear(_transition, 0, _transition.Length);
        Array.Clear(_emission, 0, _emission.Length);

        for (int s = 0; s < observations.Length; s++)
        {
            for (int t = 0; t < observations[s].Length; t++)
            {
                _emission[states[s][t], observations[s][t]]++;
                if (t > 0)
                    _transition[states[s][t - 1], states[s][t]]++;
            }
        }

        Normalize(_transition, _states);
        Normalize(_emission, _symbols);
        _trained = true;
    }

    /// <summary>The most likely state sequence (Viterbi, in log space).</summary>
    public int[] Predict(int[] observation)
    {
        if (!_trained)
            throw new InvalidOperationException("The model is not trained.");

        for (int i = 0; i < _states; i++)
            for (int j = 0; j < _states; j++)
                {|PRM3002:_transition|}[i, j] = Math.Log(_transition[i, j]);

        int length = observation.Length;
        var score = new double[length, _states];
        var from = new int[length, _states];
        for (int t = 0; t < length; t++)
        {
            for (int j = 0; j < _states; j++)
            {
                score[t, j] = t == 0 ? 0 : double.NegativeInfinity;
                for (int i = 0; t > 0 && i < _states; i++)
                {
                    double candidate = score[t - 1, i] + _transition[i, j];
                    if (candidate > score[t, j])
                    {
                        score[t, j] = candidate;
                        from[t, j] = i;
                    }
                }

                score[t, j] += Math.Log(_emission[j, observation[t]]);
            }
        }

        var path = new int[length];
        for (int j = 1; j < _states; j++)
            if (score[length - 1, j] > score[length - 1, path[length - 1]])
                path[length - 1] = j;
        for (int t = length - 1; t > 0; t--)
            path[t - 1] = from[t, path[t]];
        return path;
    }

    private void Normalize(double[,] table, int columns)
    {
        for (int i = 0; i < _states; i++)
        {
            double sum = columns;
            for (int j = 0; j < columns; j++)
                sum += table[i, j];
            for (int j = 0; j < columns; j++)
                table[i, j] = (table[i, j] + 1) / sum;
        }
    }
}
