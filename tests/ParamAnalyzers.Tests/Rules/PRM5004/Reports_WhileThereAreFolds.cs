using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Study
{
    private readonly int _folds;
    private readonly double _rate;

    public Study(int folds, double rate) => (_folds, _rate) = (folds, rate);

    public IReadOnlyList<double> Streamed(Tensor x, Tensor y)
    {
        var model = Linear(4, 1);
        var optimizer = optim.SGD(model.parameters(), _rate);
        var scores = new List<double>();
        var fold = 0;
        while (fold < _folds)
        {
            var (fit, held) = Rows(x.shape[0], fold++);
            optimizer.zero_grad();
            functional.mse_loss(model.{|PRM5004:forward|}(x[fit]), y[fit]).backward();
            optimizer.step();
            scores.Add(Error(model, x[held], y[held]));
        }

        return scores;
    }

    public IReadOnlyList<double> Fresh(Tensor x, Tensor y)
    {
        var scores = new List<double>();
        var fold = 0;
        while (fold < _folds)
        {
            var model = Linear(4, 1);
            var optimizer = optim.SGD(model.parameters(), _rate);
            var (fit, held) = Rows(x.shape[0], fold++);
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x[fit]), y[fit]).backward();
            optimizer.step();
            scores.Add(Error(model, x[held], y[held]));
        }

        return scores;
    }

    public double OneFold(Tensor x, Tensor y, int epochsPerFold)
    {
        var model = Linear(4, 1);
        var optimizer = optim.SGD(model.parameters(), _rate);
        var epoch = 0;
        while (epoch < epochsPerFold)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
            epoch++;
        }

        return Error(model, x, y);
    }

    private (Tensor Fit, Tensor Held) Rows(long count, int fold) => (arange(count).ne(fold), arange(count).eq(fold));

    private static double Error(Linear model, Tensor x, Tensor y)
    {
        using var _ = no_grad();
        return functional.mse_loss(model.forward(x), y).ToDouble();
    }
}
