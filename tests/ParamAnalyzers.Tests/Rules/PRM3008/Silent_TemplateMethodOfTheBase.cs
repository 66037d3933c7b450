using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    /// <summary>Builds its layers through a template method and registers them once.</summary>
    public abstract class TemplateModule<TOptions> : Module<Tensor, Tensor>
    {
        protected TemplateModule(string name, TOptions options) : base(name)
        {
            Build(options);
            RegisterComponents();
        }

        protected abstract void Build(TOptions options);
    }

    public sealed record TextOptions(long Vocabulary, long Width, long Classes);

    public sealed class BagOfWords : TemplateModule<TextOptions>
    {
        private Embedding embedding;
        private Linear output;

        public BagOfWords(TextOptions options) : base("bow", options)
        {
        }

        protected override void Build(TextOptions options)
        {
            embedding = Embedding(options.Vocabulary, options.Width);
            output = Linear(options.Width, options.Classes);
        }

        public override Tensor forward(Tensor tokens)
            => output.call(embedding.call(tokens).mean(new long[] { 1 }));
    }
}
