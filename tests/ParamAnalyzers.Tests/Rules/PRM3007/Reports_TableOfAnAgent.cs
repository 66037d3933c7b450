using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public readonly record struct Transition(int State, int Action, double Reward, int NextState);

public sealed class QTableAgent : ICloneable
{
    private readonly double[,] _q;
    private readonly double _alpha;
    private readonly double _gamma;

    public QTableAgent(int states, int actions, double alpha, double gamma)
    {
        _q = new double[states, actions];
        _alpha = alpha;
        _gamma = gamma;
    }

    public void Learn(IEnumerable<Transition> experience)
    {
        foreach (var (s, a, reward, next) in experience)
        {
            var best = Actions.Max(b => _q[next, b]);
            _q[s, a] += _alpha * (reward + _gamma * best - _q[s, a]);
        }
    }

    public int Decide(int state) => Actions.MaxBy(a => _q[state, a]);

    /// <summary>Used to play against an older version of itself.</summary>
    public object Clone() => {|PRM3007:MemberwiseClone|}();

    private IEnumerable<int> Actions => Enumerable.Range(0, _q.GetLength(1));
}
