using System;
using TorchSharp;
using static TorchSharp.torch;

public static class Pretraining
{
    public static void Run(nn.Module<Tensor, Tensor> model, Tensor tokens, Tensor next, int rounds)
    {
        var adam = optim.AdamW(model.parameters(), 3e-4);
        var cosine = {|PRM2004:optim.lr_scheduler.CosineAnnealingLR(adam, rounds)|};
        Console.WriteLine($"{cosine.GetType().Name} over {rounds} rounds");
        model.train();
        for (var round = 0; round < rounds; round++)
        {
            adam.zero_grad();
            nn.functional.cross_entropy(model.forward(tokens), next).backward();
            adam.step();
        }
    }
}
