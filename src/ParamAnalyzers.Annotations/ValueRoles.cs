using System;

namespace ParamAnalyzers.Annotations
{
    /// <summary>
    /// Marks a value that is set before training and shapes the model or the learning: a learning rate, the depth of a tree, the number of clusters.
    /// Training may read it and must not overwrite it.
    /// </summary>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter)]
    public sealed class HyperparameterAttribute : Attribute
    {
        /// <summary>The smallest valid value, itself valid. In the unit of the value; no limit when it is not set.</summary>
        public double Minimum { get; set; } = double.NegativeInfinity;

        /// <summary>The largest valid value, itself valid. In the unit of the value; no limit when it is not set.</summary>
        public double Maximum { get; set; } = double.PositiveInfinity;
    }

    /// <summary>
    /// Marks a value that training estimates from data: weights, a bias, split points, centroids.
    /// Only training, restoration and declared edits write it.
    /// </summary>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
    public sealed class LearnedParameterAttribute : Attribute
    {
    }

    /// <summary>Marks a value that fixes randomness. It has no best value, so it is neither searched nor tuned: it is neither a parameter nor a hyperparameter.</summary>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter)]
    public sealed class RandomSeedAttribute : Attribute
    {
    }

    /// <summary>Marks a value that says how the program runs and not what it learns: threads, caches, paths, verbosity.</summary>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter)]
    public sealed class RuntimeSettingAttribute : Attribute
    {
    }

    /// <summary>Marks a learned parameter, or the method that copies it, that is shared between models on purpose.</summary>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Constructor)]
    public sealed class SharesLearnedParametersAttribute : Attribute
    {
    }
}
