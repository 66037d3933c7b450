using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example;

/// <summary>Training builds the graph, of course; the private helper runs inside the caller's scope.</summary>
public sealed class CurveFitter(double lr, int epochs)
{
    private readonly Sequential _net = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1));

    public void Fit(Tensor x, Tensor y)
    {
        using var optimizer = optim.Adam(_net.parameters(), lr);
        _net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            optimizer.zero_grad();
            var prediction = _net.call(x);
            var loss = nn.functional.mse_loss(prediction, y);
            loss.backward();
            optimizer.step();
        }
    }

    public IReadOnlyList<float> Predict(IEnumerable<float> xs)
    {
        _net.eval();
        using var _ = no_grad();
        return xs.Select(PredictOne).ToList();
    }

    private float PredictOne(float x)
    {
        using var input = tensor(new[] { x }).unsqueeze(0);
        using var output = _net.call(input);
        return output.item<float>();
    }
}
