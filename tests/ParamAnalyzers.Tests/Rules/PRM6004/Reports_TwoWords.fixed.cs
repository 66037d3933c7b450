using System.Collections.Generic;

public sealed class HyperparameterSet
{
    private readonly Dictionary<string, double> _hyperparams = new();

    public double this[string hyperparameter] => _hyperparams[hyperparameter];

    public int Count(int hyperparameters)
    {
        var hyperparameterCount = _hyperparams.Count;
        foreach (var hyperparam in _hyperparams.Keys)
        {
            hyperparameterCount += hyperparam.Length;
        }

        return hyperparameterCount + hyperparameters;
    }
}

public interface IHyperparameters
{
    double GetHyperparameter(string name);
}

public sealed class Grid : IHyperparameters
{
    public double GetHyperparameter(string name) => name.Length;
}
