using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Accumulating
{
    private readonly Linear _net = Linear(4, 1);
    private readonly optim.Optimizer _optimizer;

    public Accumulating(double rate) => _optimizer = optim.Adam(_net.parameters(), rate);

    public void Train(IEnumerable<(Tensor X, Tensor Y)> data, int every)
    {
        _net.train();
        var batches = 0;
        foreach (var (x, y) in data)
        {
            functional.mse_loss(_net.forward(x), y).backward();
            if (++batches % every == 0)
            {
                Apply();
            }
        }

        void Apply()
        {
            _optimizer.{|PRM4007:zero_grad|}();
            _optimizer.step();
        }
    }
}
