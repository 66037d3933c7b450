using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    public sealed record Fold(IReadOnlyList<(Tensor X, Tensor Y)> Train, IReadOnlyList<(Tensor X, Tensor Y)> Validation);

    public sealed class BatteryLifeStudy
    {
        private readonly double _learningRate;
        private readonly int _epochs;

        public BatteryLifeStudy(double learningRate, int epochs)
        {
            _learningRate = learningRate;
            _epochs = epochs;
        }

        public IReadOnlyList<float> CrossValidate(IEnumerable<Fold> folds, long inputs)
        {
            var model = Sequential(("h", Linear(inputs, 16)), ("a", Tanh()), ("o", Linear(16, 1)));
            var losses = new List<float>();
            foreach (var fold in folds)
            {
                // a fresh optimizer for every fold
                var optimizer = torch.optim.AdamW(model.parameters(), lr: _learningRate);
                {|PRM5004:TrainFold|}(model, optimizer, fold.Train);
                losses.Add(Validate(model, fold.Validation));
            }

            return losses;
        }

        private void TrainFold(Module<Tensor, Tensor> model, torch.optim.Optimizer optimizer, IReadOnlyList<(Tensor X, Tensor Y)> batches)
        {
            model.train();
            for (var epoch = 0; epoch < _epochs; epoch++)
            {
                foreach (var (x, y) in batches)
                {
                    optimizer.zero_grad();
                    using var loss = functional.mse_loss(model.forward(x), y);
                    loss.backward();
                    optimizer.step();
                }
            }
        }

        private static float Validate(Module<Tensor, Tensor> model, IReadOnlyList<(Tensor X, Tensor Y)> batches)
        {
            model.eval();
            using var guard = torch.no_grad();
            return batches.Average(b => functional.mse_loss(model.forward(b.X), b.Y).item<float>());
        }
    }
}
