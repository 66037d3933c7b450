using System;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    public sealed class Backbone : Module<Tensor, Tensor>
    {
        private readonly Conv2d conv1 = Conv2d(3, 32, 3, stride: 2);
        private readonly BatchNorm2d bn1 = BatchNorm2d(32);
        private readonly Conv2d conv2 = Conv2d(32, 64, 3, stride: 2);
        private readonly BatchNorm2d bn2 = BatchNorm2d(64);

        public Backbone() : base(nameof(Backbone)) => RegisterComponents();

        public override Tensor forward(Tensor images)
        {
            var x = bn1.call(conv1.call(images)).relu();
            return bn2.call(conv2.call(x)).relu().mean(new long[] { 2, 3 });
        }
    }

    public sealed class DogBreedNet : Module<Tensor, Tensor>
    {
        private readonly Backbone backbone;
        private readonly Linear head;

        public DogBreedNet(string backboneFile, long breeds) : base(nameof(DogBreedNet))
        {
            backbone = new Backbone();
            backbone.load(backboneFile);
            foreach (var weight in backbone.parameters())
            {
                {|PRM4008:weight.requires_grad|} = false;
            }

            head = Linear(64, breeds);
            RegisterComponents();
        }

        public Linear Head => head;

        public override Tensor forward(Tensor images) => head.call(backbone.call(images));
    }

    /// <summary>Transfer learning: 120 breeds on top of the features of a big network.</summary>
    public static class DogBreeds
    {
        public static void FineTune(DogBreedNet net, IterableDataLoader dogs, double learningRate, int epochs)
        {
            var optimizer = torch.optim.Adam(net.Head.parameters(), lr: learningRate);
            for (int epoch = 0; epoch < epochs; epoch++)
            {
                net.train();
                double sum = 0;
                foreach (var batch in dogs)
                {
                    optimizer.zero_grad();
                    using var loss = functional.cross_entropy(net.call(batch[0]), batch[1]);
                    loss.backward();
                    optimizer.step();
                    sum += loss.item<float>();
                }

                Console.WriteLine($"{epoch}: {sum:F3}");
            }
        }
    }
}
