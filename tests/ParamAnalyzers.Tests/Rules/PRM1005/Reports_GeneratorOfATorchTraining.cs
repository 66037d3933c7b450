using System;
using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Translator : Module<Tensor, Tensor>
{
    private readonly Linear _decoder = Linear(8, 8);

    public Translator()
        : base("translator")
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor sentence) => _decoder.call(sentence);

    public void TrainAll(List<string[]> pairs, double learningRate)
    {
        var optimizer = optim.Adam(parameters(), learningRate);
        foreach (var pair in pairs)
        {
            TrainOne(zeros(8) + pair.Length);
        }

        void TrainOne(Tensor sentence)
        {
            var random = {|PRM1005:new Random()|};
            optimizer.zero_grad();
            var loss = random.NextDouble() > 0.5 ? forward(sentence).sum() : forward(forward(sentence)).sum();
            loss.backward();
            optimizer.step();
        }
    }
}

public sealed class Agent
{
    private readonly Random _dice = {|PRM1005:new Random()|};
    private readonly Random _colors = new Random();
    private readonly Linear _policy;

    public Agent(Linear policy)
    {
        _policy = policy;
    }

    public int Color() => _colors.Next(16);

    public void Play(Tensor state, double exploration, double learningRate)
    {
        using var optimizer = optim.SGD(_policy.parameters(), learningRate);
        var action = _dice.NextDouble() < exploration ? _dice.Next(8) : _policy.call(state).argmax().item<long>();
        optimizer.zero_grad();
        _policy.call(state)[action].backward();
        optimizer.step();
    }
}
