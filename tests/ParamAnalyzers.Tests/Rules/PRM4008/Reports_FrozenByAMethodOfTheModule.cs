using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    public sealed class SpectrogramClassifier : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> extractor = Sequential(
            ("conv", Conv1d(64, 64, 3)), ("norm", BatchNorm1d(64)), ("act", ReLU()), ("pool", AdaptiveAvgPool1d(1)), ("flat", Flatten()));

        private readonly Module<Tensor, Tensor> classifier = Linear(64, 8);

        public SpectrogramClassifier() : base(nameof(SpectrogramClassifier))
        {
            RegisterComponents();
        }

        public void FreezeExtractor()
        {
            foreach (var p in extractor.parameters())
                {|PRM4008:p.requires_grad_(false)|};
        }

        public IEnumerable<TorchSharp.Modules.Parameter> Trainable() => classifier.parameters();

        public override Tensor forward(Tensor input) => classifier.forward(extractor.forward(input));
    }

    public sealed class BirdsongAdaptation
    {
        private readonly double _learningRate;

        public BirdsongAdaptation(double learningRate) => _learningRate = learningRate;

        public void Train(SpectrogramClassifier net, IEnumerable<(Tensor X, Tensor Y)> batches)
        {
            net.FreezeExtractor();
            net.train();
            var optimizer = torch.optim.AdamW(net.Trainable(), lr: _learningRate);
            foreach (var (x, y) in batches)
            {
                optimizer.zero_grad();
                using var loss = functional.cross_entropy(net.forward(x), y);
                loss.backward();
                optimizer.step();
            }
        }
    }
}
