using System;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    public static class EvaluationExtensions
    {
        /// <summary>Switches to evaluation; the caller disposes what comes back.</summary>
        public static IDisposable BeginEvaluation(this Module module)
        {
            module.eval();
            return torch.no_grad();
        }

        public static IDisposable GradientsIf(bool needed) => torch.set_grad_enabled(needed);
    }

    public sealed class SignNet : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> layers;

        public SignNet(long signs) : base(nameof(SignNet))
        {
            layers = Sequential(Conv2d(3, 16, 3), ReLU(), AdaptiveAvgPool2d(4), Flatten(), Dropout(0.2), Linear(256, signs));
            RegisterComponents();
        }

        public override Tensor forward(Tensor photos) => layers.call(photos);
    }

    public static class SignTest
    {
        public static double Accuracy(SignNet net, IterableDataLoader test)
        {
            using var evaluation = net.BeginEvaluation();
            long right = 0, rows = 0;
            foreach (var batch in test)
            {
                using var guess = net.call(batch[0]).argmax(1);
                right += guess.eq(batch[1]).sum().item<long>();
                rows += batch[1].size(0);
            }

            return (double)right / rows;
        }
    }
}
