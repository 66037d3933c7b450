using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example
{
    public sealed class Softened : nn.Module<Tensor, Tensor>
    {
        private readonly Linear _head;
        private readonly Tensor {|PRM3011:_temperature|} = Trainable(0.5f);
        private readonly Tensor {|PRM3011:_scale|};
        private readonly Tensor _mean;
        private readonly Tensor _mask;
        private readonly Tensor _code;
        private readonly Tensor _view;
        private readonly Parameter _kept;
        private Tensor? _last;

        public Softened(long inputs, long classes) : base("softened")
        {
            _head = nn.Linear(inputs, classes);
            _scale = ones(classes);
            _scale.requires_grad = true;
            _mean = zeros(inputs);
            _mask = ones(inputs);
            _mask.requires_grad = true;
            _code = zeros(inputs);
            _code.requires_grad = true;
            _code.requires_grad_(false);
            var made = ones(inputs);
            made.requires_grad = true;
            _kept = new Parameter(made);
            _view = made;
            RegisterComponents();
            _mask.requires_grad = false;
        }

        public override Tensor forward(Tensor input) => _head.call((input - _mean - _code) * _mask * _kept * _view) * _scale / _temperature;

        public void Probe()
        {
            var seen = zeros(3);
            seen.requires_grad = true;
            _last = seen;
        }

        private static Tensor Trainable(float value)
        {
            var tensor = full(1, value);
            tensor.requires_grad = true;
            return tensor;
        }
    }
}
