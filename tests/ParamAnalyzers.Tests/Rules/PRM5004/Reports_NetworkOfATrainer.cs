using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example;

public sealed class SignatureNet : nn.Module<Tensor, Tensor>
{
    private readonly Linear _embedding;

    public SignatureNet()
        : base("signatures")
    {
        _embedding = nn.Linear(64, 8);
        RegisterComponents();
    }

    public override Tensor forward(Tensor strokes) => _embedding.forward(strokes);
}

/// <summary>The limit is found anew in each training, and the network goes on.</summary>
public sealed class Verifier
{
    private readonly int _epochs;
    private readonly double _learningRate;
    private readonly SignatureNet _net = new();
    private double _limit = double.NaN;

    public Verifier(int epochs, double learningRate) => (_epochs, _learningRate) = (epochs, learningRate);

    public void Train(IReadOnlyList<Tensor> genuine)
    {
        using var optimizer = optim.Adam(_net.parameters(), _learningRate);
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            _net.train();
            foreach (var strokes in genuine)
            {
                optimizer.zero_grad();
                _net.forward(strokes).square().mean().backward();
                optimizer.step();
            }
        }

        _limit = genuine.Average(Distance);
    }

    public bool Predict(Tensor strokes)
    {
        if (double.IsNaN(_limit))
        {
            throw new InvalidOperationException("Train comes first.");
        }

        return Distance(strokes) < _limit;
    }

    private double Distance(Tensor strokes)
    {
        _net.eval();
        using var off = no_grad();
        return _net.forward(strokes).square().mean().item<float>();
    }
}

public static class CrossCheck
{
    public static double Run(IReadOnlyList<Tensor> signatures, int folds, int epochs, double learningRate)
    {
        var verifier = new Verifier(epochs, learningRate);
        var rejected = new double[folds];
        for (var fold = 0; fold < folds; fold++)
        {
            verifier.Train({|PRM5004:signatures.Where((_, i) => i % folds != fold).ToList()|});
            rejected[fold] = signatures.Where((_, i) => i % folds == fold).Count(strokes => !verifier.Predict(strokes));
        }

        return rejected.Average();
    }
}
