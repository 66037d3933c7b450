using TorchSharp;
using static TorchSharp.torch;

public class Dropout : nn.Module<Tensor, Tensor>
{
    public Dropout()
        : base(nameof(Dropout))
    {
    }

    public override Tensor forward(Tensor input)
    {
        torch.{|PRM1007:manual_seed|}(1);
        return input * torch.rand_like(input);
    }

    public void Train(Tensor[] batches)
    {
        torch.manual_seed(1);
        foreach (var batch in batches)
        {
            torch.random.{|PRM1007:manual_seed|}(1);
            forward(batch);
        }
    }
}
