using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;

namespace Texts
{
    public abstract class Encoder
    {
        public List<float> Encode(string text)
        {
            using var off = no_grad();
            return EncodeTokens(tensor(text.Select(c => (long)c).ToArray()));
        }

        protected abstract List<float> EncodeTokens(Tensor tokens);
    }
}

namespace Texts.Models
{
    public sealed class BertEncoder : Texts.Encoder
    {
        private readonly nn.Module<Tensor, Tensor> _model;

        public BertEncoder(nn.Module<Tensor, Tensor> model) => _model = model;

        protected override List<float> EncodeTokens(Tensor tokens)
        {
            _model.eval();
            var result = _model.call(tokens);
            return result.data<float>().ToArray().ToList();
        }
    }
}
