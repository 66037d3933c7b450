using System;
using System.Collections.Generic;
using TorchSharp;
using Tensor = TorchSharp.torch.Tensor;

namespace Example
{
    /// <summary>
    /// Measures how far the weights travel during training.
    /// </summary>
    public class DistanceProbe
    {
        private readonly double learningRate;
        private readonly int steps;

        public DistanceProbe(double learningRate, int steps)
        {
            this.learningRate = learningRate;
            this.steps = steps;
        }

        public double Train(torch.nn.Module<Tensor, Tensor> module, Tensor x, Tensor y)
        {
            torch.optim.Optimizer optimizer = torch.optim.SGD(module.parameters(), this.learningRate);
            Dictionary<string, Tensor> start = {|PRM3014:module.state_dict()|};

            module.train();
            for (int i = 0; i < this.steps; i++)
            {
                optimizer.zero_grad();
                Tensor loss = torch.nn.functional.mse_loss(module.call(x), y);
                loss.backward();
                optimizer.step();
            }

            double distance = 0.0;
            foreach (KeyValuePair<string, Tensor> pair in module.state_dict())
            {
                distance += (pair.Value - start[pair.Key]).norm().item<float>();
            }

            return Math.Sqrt(distance);
        }
    }
}
