using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Headlines
{
    private readonly string _checkpoint;

    public Headlines(string checkpoint) => _checkpoint = checkpoint;

    public long Classify(Tensor ids)
    {
        using var net = new Net();
        net.load(_checkpoint).eval();
        using var _ = inference_mode();
        return net.forward(ids).argmax(1).item<long>();
    }

    public long ClassifyOn(Device device, Tensor ids)
    {
        using var net = new Net();
        net.load(_checkpoint).to(device).eval();
        using var _ = no_grad();
        return net.forward(ids).argmax(1).item<long>();
    }

    public long ClassifyMoved(Device device, Tensor ids)
    {
        var net = new Net();
        net.load(_checkpoint);
        net.to(device).eval();
        using (no_grad())
        {
            return net.forward(ids).argmax(1).item<long>();
        }
    }
}

public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 8);
    private readonly BatchNorm1d _norm = BatchNorm1d(8);
    private readonly Linear _second = Linear(8, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _second.forward(_norm.forward(_first.forward(x)));
}
