using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.optim;

public sealed class Fitter
{
    private readonly Linear _model;
    private readonly double _learningRate;

    public Fitter(Linear model, double learningRate)
    {
        _model = model;
        _learningRate = learningRate;
    }

    public Optimizer? Chosen { get; set; }

    public void Train(Tensor rows, Tensor targets, int epochs)
    {
        var optimizer = Chosen ?? optim.Adam(_model.parameters(), lr: 1e-3);
        for (var epoch = 0; epoch < epochs; epoch++) Step(optimizer, rows, targets);
    }

    public void TrainWithGroups(Tensor rows, Tensor targets, int epochs)
    {
        var optimizer = optim.Adam(_model.parameters(), lr: 1e-3);
        foreach (var group in optimizer.ParamGroups)
        {
            group.LearningRate = _learningRate;
        }

        for (var epoch = 0; epoch < epochs; epoch++) Step(optimizer, rows, targets);
    }

    /// <summary>A program of one piece says its settings where it needs them.</summary>
    public void TrainBriefly(Tensor rows, Tensor targets)
    {
        var optimizer = optim.SGD(_model.parameters(), learningRate: 0.1);
        Step(optimizer, rows, targets);
    }

    public void TrainOneCycle(Tensor rows, Tensor targets, int epochs)
    {
        var optimizer = optim.SGD(_model.parameters(), learningRate: 0.1);
        var schedule = lr_scheduler.OneCycleLR(optimizer, max_lr: _learningRate, total_steps: epochs);
        Step(optimizer, rows, targets);
        schedule.step();
    }

    private void Step(Optimizer optimizer, Tensor rows, Tensor targets)
    {
        optimizer.zero_grad();
        functional.mse_loss(_model.call(rows), targets).backward();
        optimizer.step();
    }
}
