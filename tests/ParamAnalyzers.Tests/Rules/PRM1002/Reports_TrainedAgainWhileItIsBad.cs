using System.Collections.Generic;
using System.Linq;
using System;

namespace Ambulance.Dispatch;

public readonly record struct Shift(double Calls, double Snow, double Delay);

public sealed class DelayNet
{
    private readonly double[] _in;
    private readonly double[] _out;

    private DelayNet(double[] input, double[] output) => (_in, _out) = (input, output);

    /// <summary>Random features in front, one linear layer behind.</summary>
    public static DelayNet Learn(IReadOnlyList<Shift> shifts, DelaySettings settings, int seed)
    {
        var random = new Random(seed);
        var input = Enumerable.Range(0, settings.Units).Select(_ => random.NextDouble() - 0.5).ToArray();
        var output = new double[settings.Units];
        for (int pass = 0; pass < settings.Passes; pass++)
            foreach (var s in shifts)
            {
                double error = Forward(input, output, s) - s.Delay;
                for (int u = 0; u < output.Length; u++) output[u] -= settings.Rate * error * Math.Tanh(input[u] * (s.Calls - s.Snow));
            }
        return new DelayNet(input, output);
    }

    public double Predict(Shift s) => Forward(_in, _out, s);

    private static double Forward(double[] input, double[] output, Shift s) =>
        input.Zip(output, (a, b) => Math.Tanh(a * (s.Calls - s.Snow)) * b).Sum();
}

public sealed record DelaySettings(int Units, int Passes, double Rate)
{
    public DelaySettings Checked() =>
        Units > 0 && Passes > 0 && Rate > 0 ? this : throw new ArgumentOutOfRangeException(nameof(DelaySettings));
}

public static class Dispatch
{
    public static DelayNet Prepare(IReadOnlyList<Shift> past, IReadOnlyList<Shift> recent, DelaySettings settings, double acceptableError)
    {
        var checkedSettings = settings.Checked();
        int seed = 0;
        var net = DelayNet.Learn(past, checkedSettings, seed);
        while (Error(net, recent) > acceptableError) net = DelayNet.{|PRM1002:Learn|}(past, checkedSettings, ++seed);
        return net;
    }

    private static double Error(DelayNet net, IReadOnlyList<Shift> shifts) =>
        shifts.Average(s => Math.Abs(net.Predict(s) - s.Delay));
}
