using System;

namespace ParamAnalyzers.Annotations
{
    /// <summary>
    /// Marks a value that is set before training and shapes the model or the learning: a learning rate, the depth of a tree, the number of clusters.
    /// Training may read it and must not overwrite it.
    /// </summary>
    /// <remarks>Turns PRM2001, PRM2006, PRM2012 and PRM3006 on for the value whatever it is called, and PRM1003 where it is a seed. An override states its own role.</remarks>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
    public sealed class HyperparameterAttribute : Attribute
    {
        /// <summary>The smallest valid value, itself valid, in the unit of the value; no limit when it is not set or not a number. Both limits are ignored when it is above <see cref="Maximum"/>.</summary>
        public double Minimum { get; set; } = double.NegativeInfinity;

        /// <summary>The largest valid value, itself valid, in the unit of the value; no limit when it is not set or not a number. Both limits are ignored when it is below <see cref="Minimum"/>.</summary>
        public double Maximum { get; set; } = double.PositiveInfinity;
    }

    /// <summary>
    /// Marks a value that training estimates from data: weights, a bias, split points, centroids.
    /// Only training, restoration and declared edits write it.
    /// </summary>
    /// <remarks>Turns PRM3001 to PRM3007 and PRM3016 on for the value whatever it is called.</remarks>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
    public sealed class LearnedParameterAttribute : Attribute
    {
    }

    /// <summary>Marks a value that fixes randomness. It has no best value, so it is neither searched nor tuned: it is neither a parameter nor a hyperparameter.</summary>
    /// <remarks>Read by the rules PRM1001 to PRM1011; the mark also silences PRM1003 for the value.</remarks>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
    public sealed class RandomSeedAttribute : Attribute
    {
    }

    /// <summary>Marks a value that says how the program runs and not what it learns: threads, caches, paths, verbosity.</summary>
    /// <remarks>Rules about hyperparameters and learned parameters leave the value alone.</remarks>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
    public sealed class RuntimeSettingAttribute : Attribute
    {
    }

    /// <summary>Marks a learned parameter, or the method that copies it, that is shared between models on purpose.</summary>
    /// <remarks>Silences PRM3007 for the member, or for every member that the method copies.</remarks>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Constructor, Inherited = false)]
    public sealed class SharesLearnedParametersAttribute : Attribute
    {
    }
}
