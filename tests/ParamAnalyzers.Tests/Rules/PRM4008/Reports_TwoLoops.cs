using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example;

public sealed class PlantClassifier : nn.Module<Tensor, Tensor>
{
    private readonly Conv2d _conv;
    private readonly BatchNorm2d _norm;
    private readonly Linear _head;

    public PlantClassifier(long channels, long classes) : base(nameof(PlantClassifier))
    {
        _conv = nn.Conv2d(3, channels, 3, padding: 1);
        _norm = nn.BatchNorm2d(channels);
        _head = nn.Linear(channels, classes);
        RegisterComponents();
    }

    internal IEnumerable<Parameter> HeadWeights => _head.parameters();

    public void FreezeBackbone()
    {
        foreach (var p in _conv.parameters()) p.requires_grad = false;
        foreach (var p in _norm.parameters()) {|PRM4008:p.requires_grad|} = false;
    }

    public override Tensor forward(Tensor x)
    {
        var f = nn.functional.relu(_norm.call(_conv.call(x)));
        return _head.call(f.mean([2, 3]));
    }
}

public sealed class HeadTrainer(double lr, int epochs)
{
    public void Fit(PlantClassifier model, IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        model.FreezeBackbone();
        using var optimizer = optim.AdamW(model.HeadWeights, lr);
        model.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.cross_entropy(model.call(x), y).backward();
                optimizer.step();
            }
        }
    }
}
