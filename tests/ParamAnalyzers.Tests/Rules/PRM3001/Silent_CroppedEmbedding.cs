using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    /// <summary>A language model whose positions can be cut down to a shorter context.</summary>
    public sealed class Language : Module<Tensor, Tensor>
    {
        private readonly Embedding positions;

        public Language(long context, long width)
            : base(nameof(Language))
        {
            positions = Embedding(context, width);
            RegisterComponents();
        }

        public override Tensor forward(Tensor x) => positions.forward(x);

        public void CropContext(long context) => positions.weight = new Parameter(positions.weight!.slice(0, 0, context, 1));
    }
}
