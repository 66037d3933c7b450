using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    public record AttentionOptions(long Dim, bool Bias = true, bool Project = true);

    public class SelfAttention : Module<Tensor, Tensor>
    {
        private readonly Linear _q, _k, _v;
        private readonly Linear? _proj;
        private readonly double _scale;

        public SelfAttention(AttentionOptions options) : base("attn")
        {
            (_q, _k, _v) = (Make(), Make(), Make());
            _scale = 1.0 / System.Math.Sqrt(options.Dim);
            RegisterComponents();

            if (options.Project)
            {
                {|PRM3010:_proj|} = Make();
            }

            Linear Make() => Linear(options.Dim, options.Dim, options.Bias);
        }

        public override Tensor forward(Tensor x)
        {
            var scores = matmul(_q.call(x), _k.call(x).transpose(-2, -1)) * _scale;
            var mixed = matmul(functional.softmax(scores, -1), _v.call(x));
            return _proj is null ? mixed : _proj.call(mixed);
        }
    }
}
