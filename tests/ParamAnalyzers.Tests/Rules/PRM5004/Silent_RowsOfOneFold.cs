using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Fold
{
    public required IReadOnlyList<(Tensor X, Tensor Y)> Train { get; init; }

    public required IReadOnlyList<(Tensor X, Tensor Y)> Valid { get; init; }

    public IEnumerable<(Tensor X, Tensor Y)> Shuffled() => Train.Reverse();
}

public sealed class Study
{
    private readonly double _rate;

    public Study(double rate) => _rate = rate;

    public IReadOnlyList<double> CrossValidate(IEnumerable<Fold> folds) => folds.Select(One).ToList();

    public double One(Fold fold)
    {
        var model = Linear(4, 1);
        var optimizer = optim.SGD(model.parameters(), _rate);
        foreach (var (x, y) in fold.Train)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }

        return Error(model, fold.Valid);
    }

    public double OneShuffled(Fold fold)
    {
        var model = Linear(4, 1);
        var optimizer = optim.SGD(model.parameters(), _rate);
        foreach (var (x, y) in fold.Shuffled())
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }

        return Error(model, fold.Valid);
    }

    public double First((Tensor X, Tensor Y)[][] folds, IReadOnlyList<(Tensor X, Tensor Y)> held)
    {
        var model = Linear(4, 1);
        var optimizer = optim.SGD(model.parameters(), _rate);
        foreach (var (x, y) in folds[0])
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }

        return Error(model, held);
    }

    public double Size(Tensor x, Tensor y, int foldSize)
    {
        var model = Linear(4, 1);
        var optimizer = optim.SGD(model.parameters(), _rate);
        for (var i = 0; i < foldSize; i++)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x[i]), y[i]).backward();
            optimizer.step();
        }

        return Error(model, [(x, y)]);
    }

    private static double Error(Linear model, IEnumerable<(Tensor X, Tensor Y)> rows)
    {
        using var _ = no_grad();
        return rows.Average(row => functional.mse_loss(model.forward(row.X), row.Y).ToDouble());
    }
}
