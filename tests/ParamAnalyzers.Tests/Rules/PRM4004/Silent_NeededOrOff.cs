using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Evaluation
{
    public static double Evaluate(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        model.eval();
        using var _ = torch.no_grad();
        return data.Sum(pair => functional.mse_loss(model.forward(pair.Item1), pair.Item2).item<float>());
    }

    public static Tensor Predict(Net model, Tensor x)
    {
        using (torch.inference_mode())
        {
            return model.forward(x);
        }
    }

    // Adversarial examples need the gradient of the input.
    public static Tensor TestAttack(Net model, Tensor x, Tensor y)
    {
        model.eval();
        x.requires_grad = true;
        functional.mse_loss(model.forward(x), y).backward();
        return x.grad!.sign();
    }

    public static double Covered(Net model, Tensor x)
    {
        using var _ = torch.no_grad();
        return Score(model, x);
    }

    private static double Score(Net model, Tensor x) => model.forward(x).item<float>();

    public static void Train(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }
}

public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 8);
    private readonly BatchNorm1d _norm = BatchNorm1d(8);
    private readonly Linear _second = Linear(8, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _second.forward(_norm.forward(_first.forward(x)));
}

// Who calls the helpers switches gradients off.
public abstract class Validation
{
    public double Measure(Net model, IEnumerable<Tensor> rows)
    {
        using (torch.no_grad())
        {
            return rows.Sum(row => EvaluateRow(model, row));
        }
    }

    public double MeasureAll(Net model, Tensor rows)
    {
        using var _ = torch.inference_mode();
        return new MixedPrecision(model).EvaluateBatch(rows).item<float>();
    }

    protected abstract double EvaluateRow(Net model, Tensor row);
}

public sealed class SquaredValidation : Validation
{
    protected override double EvaluateRow(Net model, Tensor row) => model.forward(row).item<float>();
}

public sealed class MixedPrecision(Net model)
{
    public Tensor EvaluateBatch(Tensor rows)
    {
        model.eval();
        return model.forward(rows);
    }
}
