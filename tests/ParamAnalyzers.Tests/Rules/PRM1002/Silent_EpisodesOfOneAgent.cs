using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp;
using static TorchSharp.torch;

namespace Envs;
public sealed class CartPole { private Random _r = new(0); public float[] Reset(int seed) { _r = new Random(seed); return new float[4]; } public (float[] State, float Reward, bool Done) Step(int action) => (new float[4], 1f, _r.NextDouble() < 0.05); }
public sealed class Agent
{
    private readonly nn.Module<Tensor, Tensor> _policy = nn.Sequential(("a", nn.Linear(4, 16)), ("b", nn.ReLU()), ("c", nn.Linear(16, 2)));
    private readonly torch.optim.Optimizer _optimizer;
    public Agent() => _optimizer = torch.optim.Adam(_policy.parameters(), 1e-3);
    public int Act(float[] state) { using var s = tensor(state).unsqueeze(0); using var __ = no_grad(); return (int)_policy.forward(s).argmax(1).item<long>(); }
    public void Update(float[] state, float reward)
    {
        using var s = tensor(state).unsqueeze(0);
        _optimizer.zero_grad();
        using var loss = -(_policy.forward(s).logsumexp(1) * reward).mean();
        loss.backward();
        _optimizer.step();
    }
    public void Save(string path) => _policy.save(path);
    public void Run(CartPole env, int episodes, int seed)
    {
        var best = float.MinValue;
        for (var episode = 0; episode < episodes; episode++)
        {
            var state = env.Reset(seed + episode);
            var total = 0f; var done = false;
            while (!done)
            {
                var (next, reward, ended) = env.Step(Act(state));
                Update(next, reward);
                total += reward; state = next; done = ended;
            }
            if (total > best) { best = total; Save("best.pt"); }
        }
    }
}
