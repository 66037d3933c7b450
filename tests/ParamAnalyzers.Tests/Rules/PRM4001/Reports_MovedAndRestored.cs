using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Restored
{
    public static Tensor InOneLine(string path, Device device, Tensor x)
    {
        var model = (Net)new Net().load(path).to(device);
        using var _ = no_grad();
        return model.{|PRM4001:forward|}(x);
    }

    public static Tensor MovedFirst(string path, Device device, Tensor x)
    {
        var model = new Net();
        model.to(device).load(path);
        using var _ = no_grad();
        return model.{|PRM4001:forward|}(x);
    }
}

public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 8);
    private readonly BatchNorm1d _norm = BatchNorm1d(8);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _norm.forward(_first.forward(x));
}
