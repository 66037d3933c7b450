using System;
using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example;

public sealed record Windows(Tensor Inputs, Tensor Targets);

public sealed record RunSettings(double Rate, int Epochs, int Patience);

public sealed class ForecastRunner
{
    private readonly RunSettings _settings;

    public ForecastRunner(RunSettings settings) => _settings = settings;

    public double Run(Linear model, IReadOnlyList<Windows> windows)
    {
        var (train, validation, test) = Split(windows);
        Train(model, train, test);
        Console.WriteLine($"validation {Error(model, validation):F4}");
        return Error(model, test);
    }

    public double RunRight(Linear model, IReadOnlyList<Windows> windows)
    {
        var (train, validation, test) = Split(windows);
        TrainRight(model, train, validation);
        return Error(model, test);
    }

    private static (Windows Train, Windows Validation, Windows Test) Split(IReadOnlyList<Windows> windows) => (windows[0], windows[1], windows[2]);

    private void Train(Linear model, Windows train, Windows watch)
    {
        using var optimizer = optim.Adam(model.parameters(), _settings.Rate);
        var (lowest, stale) = (double.PositiveInfinity, 0);
        for (var epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            model.train();
            optimizer.zero_grad();
            nn.functional.l1_loss(model.call(train.Inputs), train.Targets).backward();
            optimizer.step();

            var error = Error(model, {|PRM5003:watch|});
            if (error < lowest)
            {
                (lowest, stale) = (error, 0);
            }
            else if (++stale >= _settings.Patience)
            {
                break;
            }
        }
    }

    public void TrainWithoutPatience(Linear model, IReadOnlyList<Windows> windows)
    {
        var (train, _, test) = Split(windows);
        using var optimizer = optim.Adam(model.parameters(), _settings.Rate);
        var lowest = double.PositiveInfinity;
        for (var epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            model.train();
            optimizer.zero_grad();
            nn.functional.l1_loss(model.call(train.Inputs), train.Targets).backward();
            optimizer.step();

            var error = Error(model, {|PRM5003:test|});
            if (error < lowest)
            {
                lowest = error;
            }
            else
            {
                break;
            }
        }
    }

    private void TrainRight(Linear model, Windows train, Windows watch)
    {
        using var optimizer = optim.Adam(model.parameters(), _settings.Rate);
        var lowest = double.PositiveInfinity;
        var stale = 0;
        for (var epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            model.train();
            optimizer.zero_grad();
            nn.functional.l1_loss(model.call(train.Inputs), train.Targets).backward();
            optimizer.step();

            var error = Error(model, watch);
            if (error < lowest)
            {
                lowest = error;
                stale = 0;
            }
            else
            {
                stale++;
                if (stale >= _settings.Patience)
                {
                    break;
                }
            }
        }
    }

    private static double Error(Linear model, Windows set)
    {
        model.eval();
        using var quiet = no_grad();
        return nn.functional.l1_loss(model.call(set.Inputs), set.Targets).item<float>();
    }
}
