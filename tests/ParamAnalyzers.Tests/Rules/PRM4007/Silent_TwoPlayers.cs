using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Player
{
    public Player() => Optimizer = optim.SGD(Net.parameters(), 0.1);

    public Linear Net { get; } = Linear(1, 1);

    public optim.Optimizer Optimizer { get; }
}

public sealed class Game
{
    private readonly Player _generator = new();
    private readonly Player _discriminator = new();

    public void Step()
    {
        _generator.Net.forward(ones(1)).sum().backward();
        Apply(_generator, _discriminator);
    }

    private static void Apply(Player generator, Player discriminator)
    {
        discriminator.Optimizer.zero_grad();
        generator.Optimizer.step();
    }
}
