using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    public class DefectNet : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> conv = Conv2d(1, 24, 3, padding: 1);
        private readonly Module<Tensor, Tensor> norm = BatchNorm2d(24);
        private readonly Module<Tensor, Tensor> pool = AdaptiveAvgPool2d(1);
        private readonly Module<Tensor, Tensor> classifier = Linear(24, 2);

        public DefectNet() : base("defects")
        {
            RegisterComponents();
        }

        public void FreezeFeatures()
        {
            foreach (var parameter in this.conv.parameters().Concat(this.norm.parameters()))
            {
                {|PRM4008:parameter.requires_grad|} = false;
            }
        }

        public IEnumerable<TorchSharp.Modules.Parameter> TrainableParameters()
        {
            return this.parameters().Where(p => p.requires_grad);
        }

        public override Tensor forward(Tensor x)
        {
            x = functional.relu(this.norm.call(this.conv.call(x)));
            return this.classifier.call(this.pool.call(x).flatten(1));
        }
    }

    public class DefectTrainer
    {
        private readonly double learningRate;

        public DefectTrainer(double learningRate)
        {
            this.learningRate = learningRate;
        }

        public void Train(DefectNet net, IList<Tensor> images, IList<Tensor> labels)
        {
            net.FreezeFeatures();
            var optimizer = optim.SGD(net.TrainableParameters(), this.learningRate);
            net.train();
            for (int i = 0; i < images.Count; i++)
            {
                optimizer.zero_grad();
                Tensor loss = functional.cross_entropy(net.call(images[i]), labels[i]);
                loss.backward();
                optimizer.step();
            }
        }
    }
}
