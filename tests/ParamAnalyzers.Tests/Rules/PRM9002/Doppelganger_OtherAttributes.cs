namespace Mine.Annotations
{
    public sealed class HyperparameterAttribute : System.Attribute
    {
    }

    public sealed class LearnedParameterAttribute : System.Attribute
    {
    }
}

namespace Mine
{
    using Mine.Annotations;

    [Hyperparameter]
    public class Form
    {
        [Hyperparameter]
        [LearnedParameter]
        public int Field { get; set; }
    }
}
