using System;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Evaluator
{
    public double Evaluate(Module<Tensor, Tensor> model, Tensor x, Tensor y)
    {
        model.eval();
        return functional.mse_loss(model.forward(x), y).item<float>();
    }

    public double EvaluateAgain(Module<Tensor, Tensor> model, Tensor x, Tensor y)
    {
        model.eval();
        return functional.l1_loss(model.forward(x), y).item<float>();
    }
}

public static class Report
{
    public static void Print(Evaluator evaluator, Module<Tensor, Tensor> model, Tensor x, Tensor y)
    {
        using (var scope = torch.no_grad())
        {
            Console.WriteLine(evaluator.Evaluate(model, x, y));
        }

        using (torch.inference_mode())
        {
            Console.WriteLine(evaluator.EvaluateAgain(model, x, y));
        }
    }
}
