using System;
using System.Diagnostics;
using System.Threading;

namespace Example;

public sealed record SampleData(double[] X, double[] Y);

public sealed class Neuron(double learningRate)
{
    private double _weight;

    public void TrainEpoch(double[] x, double[] y)
    {
        for (var i = 0; i < x.Length; i++)
        {
            _weight += learningRate * (y[i] - Predict(x[i])) * x[i];
        }
    }

    public double Predict(double x) => _weight * x;

    public double Error(SampleData samples)
    {
        var sum = 0.0;
        for (var i = 0; i < samples.X.Length; i++)
        {
            sum += Math.Abs(samples.Y[i] - Predict(samples.X[i]));
        }

        return sum / samples.X.Length;
    }
}

/// <summary>The best test error is noted down, and the loop ends for another reason.</summary>
public static class Rounds
{
    public static void UntilItDiverges(Neuron neuron, SampleData train, SampleData test)
    {
        var best = double.MaxValue;
        for (var epoch = 0; epoch < 100; epoch++)
        {
            neuron.TrainEpoch(train.X, train.Y);
            var error = neuron.Error(test);
            if (error < best)
            {
                best = error;
            }
            else if (double.IsNaN(error))
            {
                break;
            }
        }

        Console.WriteLine(best);
    }

    /// <summary>All rounds are counted, and not those since the last improvement.</summary>
    public static void UntilThereWereEnough(Neuron neuron, SampleData train, SampleData test, int most)
    {
        var (best, rounds) = (double.MaxValue, 0);
        while (true)
        {
            neuron.TrainEpoch(train.X, train.Y);
            var error = neuron.Error(test);
            if (error < best)
            {
                best = error;
                rounds++;
            }
            else if (++rounds >= most)
            {
                break;
            }
        }

        Console.WriteLine(best);
    }

    public static void UntilItIsTold(Neuron neuron, SampleData train, SampleData test, CancellationToken token)
    {
        var best = double.MaxValue;
        var worse = 0;
        for (var epoch = 0; epoch < 100; epoch++)
        {
            neuron.TrainEpoch(train.X, train.Y);
            var error = neuron.Error(test);
            if (error < best)
            {
                best = error;
            }
            else
            {
                worse++;
                if (token.IsCancellationRequested)
                {
                    break;
                }
            }
        }

        Console.WriteLine($"{best}, {worse} times worse");
    }

    public static void UntilTimeIsOver(Neuron neuron, SampleData train, SampleData test, TimeSpan budget)
    {
        var watch = Stopwatch.StartNew();
        var best = double.MaxValue;
        while (true)
        {
            neuron.TrainEpoch(train.X, train.Y);
            var error = neuron.Error(test);
            if (error < best)
            {
                best = error;
            }
            else if (watch.Elapsed > budget)
            {
                break;
            }
        }

        Console.WriteLine(best);
    }

    public static void UntilValidationIsWorse(Neuron neuron, SampleData train, SampleData validation, SampleData test, int patience)
    {
        var (best, lowest, stale) = (double.MaxValue, double.MaxValue, 0);
        for (var epoch = 0; epoch < 100; epoch++)
        {
            neuron.TrainEpoch(train.X, train.Y);
            var validationError = neuron.Error(validation);
            if (validationError < lowest)
            {
                (lowest, stale) = (validationError, 0);
            }
            else if (++stale >= patience)
            {
                break;
            }

            var error = neuron.Error(test);
            if (error < best)
            {
                best = error;
            }
        }

        Console.WriteLine(best);
    }
}

public static class OtherCounts
{
    /// <summary>The training loss stops; the test loss comes out of the same call.</summary>
    public static double OnTheTrainingLoss(Neuron neuron, SampleData train, SampleData test, int patience)
    {
        var (best, stale, last) = (double.MaxValue, 0, 0.0);
        for (var epoch = 0; epoch < 100; epoch++)
        {
            neuron.TrainEpoch(train.X, train.Y);
            var (trainLoss, testLoss) = Losses(neuron, train, test);
            last = testLoss;
            if (trainLoss < best)
            {
                best = trainLoss;
                stale = 0;
            }
            else if (++stale >= patience)
            {
                break;
            }
        }

        return last;
    }

    /// <summary>What is counted ends the printing of a log, and no training.</summary>
    public static void LinesOfALog(Neuron neuron, SampleData train, SampleData test, int most)
    {
        var (best, stale) = (double.MaxValue, 0);
        for (var epoch = 0; epoch < 100; epoch++)
        {
            neuron.TrainEpoch(train.X, train.Y);
            var error = neuron.Error(test);
            if (error < best)
            {
                best = error;
                stale = 0;
            }
            else
            {
                stale++;
            }

            for (var line = 0; line < most; line++)
            {
                if (line > stale)
                {
                    break;
                }

                Console.WriteLine(best);
            }
        }
    }

    private static (double Train, double Test) Losses(Neuron neuron, SampleData train, SampleData test) => (neuron.Error(train), neuron.Error(test));
}
