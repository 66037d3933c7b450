// param_analyzers.hyperparameter_prefix = hyper
// param_analyzers.learned_parameter_suffix = _
public sealed class Coach
{
    public int Weights { get; set; }

    public double Momentum { get; set; }

    public void Train(string athlete) => Weights += athlete.Length;
}
