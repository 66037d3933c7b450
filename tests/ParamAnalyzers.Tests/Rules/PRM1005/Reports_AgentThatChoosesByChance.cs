using System;
using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Memory
{
    private readonly List<(Tensor State, Tensor Value)> _kept = new List<(Tensor State, Tensor Value)>();

    public void Keep(Tensor state, Tensor value) => _kept.Add((state, value));

    public (Tensor State, Tensor Value) Last() => _kept[_kept.Count - 1];
}

public sealed class Walker
{
    private readonly Linear _values = Linear(4, 2);
    private readonly optim.Optimizer _optimizer;
    private readonly Random _explore = {|PRM1005:new Random()|};
    private readonly Random _names = new Random();

    public Walker(double rate) => _optimizer = optim.Adam(_values.parameters(), rate);

    public int Act(float[] observed, double epsilon)
    {
        if (_explore.NextDouble() < epsilon)
        {
            return _explore.Next(2);
        }

        using var _ = no_grad();
        return (int)_values.forward(tensor(observed)).argmax().item<long>();
    }

    public int SelectPort() => 6006 + _names.Next(1000);

    public string NameOfRun() => "run" + _names.Next();

    public void Learn(Memory memory)
    {
        var (state, value) = memory.Last();
        _optimizer.zero_grad();
        functional.mse_loss(_values.forward(state), value).backward();
        _optimizer.step();
    }
}

/// <summary>It learns nothing.</summary>
public sealed class Dice
{
    private readonly Random _random = new Random();

    public int Act(int sides) => _random.Next(sides);
}
