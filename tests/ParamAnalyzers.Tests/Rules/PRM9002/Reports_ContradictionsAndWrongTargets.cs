namespace ParamAnalyzers.Annotations
{
    public sealed class HyperparameterAttribute : System.Attribute
    {
    }

    public sealed class LearnedParameterAttribute : System.Attribute
    {
    }

    public sealed class RandomSeedAttribute : System.Attribute
    {
    }

    public sealed class TrainingMethodAttribute : System.Attribute
    {
    }
}

namespace Mine
{
    using ParamAnalyzers.Annotations;

    [{|PRM9002:Hyperparameter|}]
    public class Trainer
    {
        [Hyperparameter]
        [{|PRM9002:LearnedParameter|}]
        public double[] Weights { get; } = new double[2];

        [RandomSeed, {|PRM9002:Hyperparameter|}]
        public int Seed = 1;

        [Hyperparameter, {|PRM9002:TrainingMethod|}]
        public int Depth { get; set; }

        [{|PRM9002:LearnedParameter|}]
        public void Digest([Hyperparameter, {|PRM9002:RandomSeed|}] int seed) => Weights[0] = seed;

        [TrainingMethod]
        public void Learn([Hyperparameter] double rate) => Weights[0] = rate;
    }
}
