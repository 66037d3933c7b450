using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class SupportBot
{
    private static readonly string[] Greetings = { "Hello", "Hi" };
    private readonly Random _random = new Random();
    private readonly Linear _model;

    public SupportBot(Linear model)
    {
        _model = model;
    }

    public string Answer(Tensor question, Tensor? label, double learningRate)
    {
        if (label is not null)
        {
            TakeFeedback(question, label, learningRate);
        }

        return Greetings[_random.Next(Greetings.Length)];
    }

    public void Run(IReadOnlyList<Tensor> batches, Tensor target, string[] captions, double learningRate)
    {
        var name = $"run-{Random.Shared.Next():x8}";
        using var optimizer = optim.SGD(_model.parameters(), learningRate);
        foreach (var batch in batches)
        {
            optimizer.zero_grad();
            functional.mse_loss(_model.call(batch), target).backward();
            optimizer.step();
            foreach (var caption in captions.OrderBy(_ => Guid.NewGuid()).Take(3))
            {
                Console.WriteLine(name + caption);
            }
        }
    }

    private void TakeFeedback(Tensor question, Tensor label, double learningRate)
    {
        using var optimizer = optim.SGD(_model.parameters(), learningRate);
        optimizer.zero_grad();
        functional.mse_loss(_model.call(question), label).backward();
        optimizer.step();
    }
}

public sealed class ReplayOfAMatch
{
    private readonly Random _cameras = new Random();

    public int NextCamera(int count) => _cameras.Next(count);
}
