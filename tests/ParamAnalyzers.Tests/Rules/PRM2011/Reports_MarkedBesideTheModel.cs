using System.Linq;
using ParamAnalyzers.Annotations;

public sealed class Smoother
{
    [Hyperparameter]
    public double {|PRM2011:Alpha|} { get; set; } = 0.5;

    public double Level { get; private set; }

    public void Fit(double[] series) => Level = series.Aggregate((level, value) => Alpha * value + (1 - Alpha) * level);
}

namespace ParamAnalyzers.Annotations
{
    [System.AttributeUsage(System.AttributeTargets.All)]
    internal sealed class HyperparameterAttribute : System.Attribute
    {
    }
}
