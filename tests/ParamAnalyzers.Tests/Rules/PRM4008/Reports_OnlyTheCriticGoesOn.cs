using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Adversary
{
    private readonly Generator _generator = new();
    private readonly Linear _critic = Linear(8, 1);

    public Tensor Thumbnail(Tensor noise)
    {
        _generator.eval();
        using var _ = no_grad();
        return _generator.forward(noise);
    }

    public void CriticOnly(IReadOnlyList<Tensor> real, double rate)
    {
        _generator.train();
        _critic.train();
        foreach (var parameter in _generator.parameters())
        {
            {|PRM4008:parameter.requires_grad|} = false;
        }

        using var optimizer = optim.RMSProp(_critic.parameters(), rate);
        foreach (var batch in real)
        {
            optimizer.zero_grad();
            var loss = _critic.forward(_generator.forward(randn(batch.shape[0], 4))).mean() - _critic.forward(batch).mean();
            loss.backward();
            optimizer.step();
        }
    }
}

public sealed class Generator : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 8);
    private readonly BatchNorm1d _norm = BatchNorm1d(8);

    public Generator()
        : base(nameof(Generator)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _norm.forward(_first.forward(x));
}
