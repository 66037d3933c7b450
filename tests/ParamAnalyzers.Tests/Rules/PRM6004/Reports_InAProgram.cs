using System;

var {|PRM6004:hyperParameters|} = new[] { 0.1, 0.2 };
Console.WriteLine(hyperParameters.Length + args.Length);

public partial class Program
{
    public static int {|PRM6004:CountHyperParameters|}(int rate) => rate;
}

public sealed class Trainer
{
    public void Fit(double[] x)
    {
    }
}
