using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    public static class CrossValidation
    {
        public static double Run(Tensor x, Tensor y, int folds, int epochs, double lr, long seed)
        {
            torch.manual_seed(seed);
            var net = Sequential(Linear(x.shape[1], 32), ReLU(), Linear(32, 1));
            using var optimizer = optim.Adam(net.parameters(), lr: lr);

            long[] rows = torch.randperm(x.shape[0]).data<long>().ToArray();
            var scores = new List<double>();

            for (int fold = 0; fold < folds; fold++)
            {
                using var trainRows = torch.tensor(rows.Where((_, i) => i % folds != fold).ToArray());
                using var testRows = torch.tensor(rows.Where((_, i) => i % folds == fold).ToArray());
                using var xTrain = x.index_select(0, trainRows);
                using var yTrain = y.index_select(0, trainRows);

                for (int epoch = 0; epoch < epochs; epoch++)
                {
                    optimizer.zero_grad();
                    using var loss = functional.mse_loss(net.{|PRM5004:forward|}(xTrain), yTrain);
                    loss.backward();
                    optimizer.step();
                }

                using (torch.no_grad())
                {
                    using var error = functional.mse_loss(net.forward(x.index_select(0, testRows)), y.index_select(0, testRows));
                    scores.Add(error.item<float>());
                    Console.WriteLine($"fold {fold}: {scores[fold]:F4}");
                }
            }
            return scores.Average();
        }
    }
}
