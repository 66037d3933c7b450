using System;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    public sealed class RecipeNet : Module<Tensor, Tensor>
    {
        private readonly Embedding ingredients;
        private readonly Linear mix;
        private readonly Linear rating;

        public RecipeNet(long ingredientCount, long width) : base(nameof(RecipeNet))
        {
            ingredients = Embedding(ingredientCount, width);
            mix = Linear(width, width);
            rating = Linear(width, 1);
            RegisterComponents();
        }

        public Embedding Ingredients => ingredients;

        public override Tensor forward(Tensor recipe)
            => rating.call(mix.call(ingredients.call(recipe).mean(new long[] { 1 })).relu()).squeeze(1);
    }

    public sealed record RecipeSettings
    {
        public double LearningRate { get; init; } = 0.05;

        public double Momentum { get; init; } = 0.9;

        public double WeightDecay { get; init; } = 1e-3;

        public int FreezeEmbeddingAt { get; init; } = 5;

        public int Epochs { get; init; } = 20;
    }

    public static class RecipeTraining
    {
        /// <summary>The ingredient vectors are used by the search as well: after some epochs they stay as they are.</summary>
        public static void Run(RecipeNet net, IterableDataLoader recipes, RecipeSettings settings)
        {
            var optimizer = torch.optim.SGD(
                net.parameters(),
                settings.LearningRate,
                momentum: settings.Momentum,
                weight_decay: settings.WeightDecay);

            for (int epoch = 0; epoch < settings.Epochs; epoch++)
            {
                if (epoch == settings.FreezeEmbeddingAt)
                {
                    foreach (var vectors in {|PRM4008:net.Ingredients.parameters()|})
                    {
                        vectors.requires_grad = false;
                    }
                }

                double sum = 0;
                foreach (var batch in recipes)
                {
                    optimizer.zero_grad();
                    using var loss = functional.mse_loss(net.call(batch[0]), batch[1]);
                    loss.backward();
                    optimizer.step();
                    sum += loss.item<float>();
                }

                Console.WriteLine($"epoch {epoch}: {sum:F4}");
            }
        }
    }
}
