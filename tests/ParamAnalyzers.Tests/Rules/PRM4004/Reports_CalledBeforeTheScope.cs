using System;
using System.IO;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Evaluator
{
    public double Evaluate(Module<Tensor, Tensor> model, Tensor x, Tensor y)
    {
        model.eval();
        return functional.mse_loss(model.{|PRM4004:forward|}(x), y).item<float>();
    }

    public double EvaluateBeside(Module<Tensor, Tensor> model, Tensor x, Tensor y)
    {
        model.eval();
        return functional.l1_loss(model.{|PRM4004:forward|}(x), y).item<float>();
    }
}

public static class Report
{
    public static void Print(Evaluator evaluator, Module<Tensor, Tensor> model, Tensor x, Tensor y)
    {
        Console.WriteLine(evaluator.Evaluate(model, x, y));
        using var scope = torch.no_grad();
        Console.WriteLine(x.shape.Length);
    }

    public static void Write(Evaluator evaluator, Module<Tensor, Tensor> model, Tensor x, Tensor y)
    {
        using (var writer = new StringWriter())
        {
            writer.Write(evaluator.EvaluateBeside(model, x, y));
        }
    }
}
