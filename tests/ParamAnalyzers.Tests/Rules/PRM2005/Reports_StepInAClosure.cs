using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using Net = TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>;

namespace Example;

public sealed class AutoencoderFit(Net net, double eta, int tMax)
{
    public double[] Train(Tensor[] minibatches, int epochs)
    {
        using var opt = optim.Adam(net.parameters(), eta);
        var cosine = optim.lr_scheduler.CosineAnnealingLR(opt, tMax);
        var history = new double[epochs];
        net.train();

        for (var e = 0; e < epochs; e++)
        {
            var losses = minibatches.Select(batch =>
            {
                opt.zero_grad();
                cosine.{|PRM2005:step|}();
                using var loss = nn.functional.mse_loss(net.call(batch), batch);
                loss.backward();
                opt.step();
                return (double)loss.item<float>();
            });
            history[e] = losses.Average();
        }

        return history;
    }
}
