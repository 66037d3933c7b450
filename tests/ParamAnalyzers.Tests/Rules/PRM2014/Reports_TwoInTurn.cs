using System.Collections.Generic;
using TorchSharp;

namespace Example
{
    public class TwoSpeedTraining
    {
        private readonly double slow;
        private readonly double fast;

        public TwoSpeedTraining(double slow, double fast)
        {
            this.slow = slow;
            this.fast = fast;
        }

        public void Run(torch.nn.Module<torch.Tensor, torch.Tensor> model, IList<KeyValuePair<torch.Tensor, torch.Tensor>> pairs, int epochs)
        {
            torch.optim.Optimizer optimizer = torch.optim.SGD(model.parameters(), this.slow);
            model.train();
            for (int epoch = 0; epoch < epochs; epoch++)
            {
                double rate = epoch % 2 == 0 ? this.fast : this.slow;
                foreach (torch.optim.ILearningRateController group in optimizer.ParamGroups)
                {
                    group.{|PRM2014:LearningRate|} = rate;
                }

                foreach (KeyValuePair<torch.Tensor, torch.Tensor> pair in pairs)
                {
                    optimizer.zero_grad();
                    torch.Tensor loss = torch.nn.functional.mse_loss(model.forward(pair.Key), pair.Value);
                    loss.backward();
                    optimizer.step();
                }
            }
        }
    }
}
