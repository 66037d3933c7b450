using System;

var hyperparameters = new[] { 0.1, 0.2 };
Console.WriteLine(hyperparameters.Length + args.Length);

public partial class Program
{
    public static int CountHyperparameters(int rate) => rate;
}

public sealed class Trainer
{
    public void Fit(double[] x)
    {
    }
}
