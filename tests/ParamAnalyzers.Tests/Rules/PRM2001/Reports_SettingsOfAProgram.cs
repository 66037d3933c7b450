using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;

public static class Program
{
    private static int _epochs = 4;
    private static int _batchSize = 64;
    private static int _hits;

    public static void Run(nn.Module<Tensor, Tensor> model, IEnumerable<(Tensor, Tensor)> data)
    {
        if (torch.cuda.is_available())
        {
            {|PRM2001:_batchSize|} *= 4;
            {|PRM2001:_epochs|} /= 2;
        }
        else if (model.parameters().Count() > 1000)
        {
            _batchSize /= 2;
        }

        var optimizer = torch.optim.Adam(model.parameters());
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            foreach (var (x, y) in data)
            {
                optimizer.zero_grad();
                nn.functional.mse_loss(model.forward(x), y).backward();
                optimizer.step();
                _hits += _batchSize;
            }
        }
    }
}

/// <summary>What each run sets first has nothing of the last one.</summary>
public static class EachRunSetsIt
{
    private static int _epochs = 4;

    public static void Run(nn.Module<Tensor, Tensor> model, IEnumerable<(Tensor, Tensor)> data, int epochs)
    {
        _epochs = epochs;
        if (torch.cuda.is_available())
        {
            _epochs *= 4;
        }

        var optimizer = torch.optim.Adam(model.parameters());
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            foreach (var (x, y) in data)
            {
                optimizer.zero_grad();
                nn.functional.mse_loss(model.forward(x), y).backward();
                optimizer.step();
            }
        }
    }
}
