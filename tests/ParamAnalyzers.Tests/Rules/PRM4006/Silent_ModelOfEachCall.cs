using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch.nn;
using static TorchSharp.torch;

namespace Adv14B.S06;
public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _one = Linear(10, 20);
    private readonly BatchNorm1d _norm = BatchNorm1d(20);
    private readonly Linear _two = Linear(20, 1);
    public Net(string name = "net") : base(name) { RegisterComponents(); }
    public override Tensor forward(Tensor x) => _two.call(functional.relu(_norm.call(_one.call(x))));
}

public sealed record Episode(Tensor X, Tensor Y);
public sealed class MetaLearner
{
    private readonly Net _net = new("meta");

    public List<Net> AdaptAll(IEnumerable<Episode> episodes) => episodes.Select(Adapt).ToList();

    private Net Adapt(Episode episode)
    {
        var copy = new Net("copy");
        copy.load_state_dict(_net.state_dict());
        copy.train();
        var optimizer = torch.optim.SGD(copy.parameters(), 0.01);
        var loss = functional.mse_loss(copy.call(episode.X), episode.Y);
        loss.backward();
        optimizer.step();
        return copy;
    }
}
