using System;
using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example
{
    public class DigitNet : nn.Module<Tensor, Tensor>
    {
        private readonly Linear fc1;
        private readonly Linear fc2;

        public DigitNet()
            : base("DigitNet")
        {
            this.fc1 = nn.Linear(784, 128);
            this.fc2 = nn.Linear(128, 10);
            this.RegisterComponents();
        }

        public override Tensor forward(Tensor x)
        {
            return this.fc2.forward(nn.functional.relu(this.fc1.forward(x)));
        }
    }

    public class KFoldExperiment
    {
        private readonly int epochs;
        private readonly double lr;

        public KFoldExperiment(int epochs, double lr)
        {
            this.epochs = epochs;
            this.lr = lr;
        }

        public IList<float> Run(IList<(Tensor XTrain, Tensor YTrain, Tensor XVal, Tensor YVal)> kFolds)
        {
            DigitNet model = new DigitNet();
            List<float> accuracies = new List<float>();
            foreach (var fold in kFolds)
            {
                this.{|PRM5004:TrainModel|}(model, fold.XTrain, fold.YTrain);
                accuracies.Add(this.Accuracy(model, fold.XVal, fold.YVal));
            }
            return accuracies;
        }

        private void TrainModel(DigitNet model, Tensor x, Tensor y)
        {
            using (var optimizer = optim.Adam(model.parameters(), lr: this.lr))
            {
                for (int epoch = 0; epoch < this.epochs; epoch++)
                {
                    optimizer.zero_grad();
                    var loss = nn.functional.cross_entropy(model.forward(x), y);
                    loss.backward();
                    optimizer.step();
                }
            }
        }

        private float Accuracy(DigitNet model, Tensor x, Tensor y)
        {
            using (torch.no_grad())
            {
                return model.forward(x).argmax(1).eq(y).to_type(ScalarType.Float32).mean().item<float>();
            }
        }
    }
}
