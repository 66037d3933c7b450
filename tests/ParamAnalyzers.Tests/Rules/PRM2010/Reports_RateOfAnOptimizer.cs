using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Regressor : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 1);
    private readonly double _learningRate;

    public Regressor(double learningRate)
        : base("regressor")
    {
        _learningRate = learningRate;
        RegisterComponents();
    }

    public override Tensor forward(Tensor rows) => _layer.call(rows);

    public void Train(List<(Tensor Rows, Tensor Targets)> batches, int epochs)
    {
        var optimizer = optim.Adam(parameters(), lr: {|PRM2010:0.003|});
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (rows, targets) in batches)
            {
                optimizer.zero_grad();
                functional.mse_loss(forward(rows), targets).backward();
                optimizer.step();
            }
        }
    }

    public void TrainAsAsked(List<(Tensor Rows, Tensor Targets)> batches)
    {
        var optimizer = optim.Adam(parameters(), _learningRate);
        foreach (var (rows, targets) in batches)
        {
            optimizer.zero_grad();
            functional.mse_loss(forward(rows), targets).backward();
            optimizer.step();
        }
    }
}
