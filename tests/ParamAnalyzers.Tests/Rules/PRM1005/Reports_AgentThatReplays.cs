using System;
using System.Collections.Generic;
using System.Linq;

public readonly record struct Transition(int From, int Action, double Reward, int To);

/// <summary>A table of what each action is worth, for all who play by one.</summary>
public abstract class Player
{
    protected readonly double[][] Worth;

    protected Player(int places, int actions) => Worth = Enumerable.Range(0, places).Select(_ => new double[actions]).ToArray();

    public int Act(int place) => Array.IndexOf(Worth[place], Worth[place].Max());
}

/// <summary>Plays by what it has been through; a buffer keeps what others have been through and learns nothing.</summary>
public sealed class ReplayAgent : Player
{
    private readonly double _learningRate;
    private readonly double _discount;
    private readonly int _epochs;

    public ReplayAgent(int places, int actions, double learningRate, double discount, int epochs)
        : base(places, actions) => (_learningRate, _discount, _epochs) = (learningRate, discount, epochs);

    public void Train(IReadOnlyList<Transition> moves)
    {
        foreach (var row in Worth)
        {
            Array.Clear(row, 0, row.Length);
        }

        var order = Enumerable.Range(0, moves.Count).ToArray();
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            {|PRM1005:Random.Shared|}.Shuffle(order);
            foreach (var index in order)
            {
                var move = moves[index];
                Worth[move.From][move.Action] += _learningRate * (move.Reward + _discount * Worth[move.To].Max() - Worth[move.From][move.Action]);
            }
        }
    }
}
