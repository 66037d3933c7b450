using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Blocks
{
    public sealed class {|PRM3008:Stage|} : Module<Tensor, Tensor>
    {
        private readonly Linear _layer = Linear(4, 4);

        public Stage()
            : base(nameof(Stage))
        {
        }

        public override Tensor forward(Tensor x) => _layer.forward(x);
    }
}

namespace Networks
{
    public sealed class Network : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> _stages;

        public Network()
            : base(nameof(Network))
        {
            _stages = Sequential(("first", new Blocks.Stage()), ("second", new global::Blocks.Stage()));
            RegisterComponents();
        }

        public override Tensor forward(Tensor x) => _stages.forward(x);
    }
}
