using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

/// <summary>What a table of settings holds comes from no data, and how often something was called is no knowledge.</summary>
public sealed class SoftmaxBandit
{
    private readonly Dictionary<string, double> _config;
    private readonly Dictionary<string, int> _calls = new();
    private readonly double[] _values;
    private double _temperature;

    public SoftmaxBandit(Dictionary<string, double> config, int arms)
    {
        _config = config;
        _values = new double[arms];
    }

    public void Learn(int arm, double reward)
    {
        _calls["learn"] = _calls.GetValueOrDefault("learn") + 1;
        _values[arm] += (reward - _values[arm]) * _config["rate"];
        _temperature = _config["temperature"];
    }

    public int Predict(double[] context)
    {
        _calls["predict"] = _calls.GetValueOrDefault("predict") + 1;
        _temperature = _config["temperature"];
        return Enumerable.Range(0, _values.Length).MaxBy(arm => (_values[arm] + context[arm]) / _temperature);
    }
}
