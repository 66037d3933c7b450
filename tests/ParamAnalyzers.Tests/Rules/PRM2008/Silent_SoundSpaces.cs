using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;

public sealed class Settings
{
    [Range(2, 64)]
    public int NumberOfLeaves { get; set; }

    [Range(1e-4, 1.0, true)]
    public double LearningRate { get; set; }

    [Range(1, 10, 5)]
    public int Depth { get; set; }

    [Choice(1, 2, 3)]
    public int Kind { get; set; }

    [System.ComponentModel.DataAnnotations.Range(5, 2)]
    public int Validated { get; set; }
}

public static class Spaces
{
    public static object[] Make(int low, int high) => new object[]
    {
        new UniformIntOption(low, high),
        new UniformIntOption(1, 2),
        new UniformDoubleOption(0, 1),
        new UniformDoubleOption(0.1, 1, true, 0.5),
        new ChoiceOption("a", "b"),
    };
}

namespace Microsoft.ML.SearchSpace
{
    [System.AttributeUsage(System.AttributeTargets.Field | System.AttributeTargets.Property)]
    public sealed class RangeAttribute : System.Attribute
    {
        public RangeAttribute(double min, double max, bool logBase = false)
        {
        }

        public RangeAttribute(int min, int max, bool logBase = false)
        {
        }

        public RangeAttribute(int min, int max, int init, bool logBase = false)
        {
        }
    }

    [System.AttributeUsage(System.AttributeTargets.Field | System.AttributeTargets.Property)]
    public sealed class ChoiceAttribute : System.Attribute
    {
        public ChoiceAttribute(params object[] candidates)
        {
        }
    }

    public class SearchSpace : Option.OptionBase
    {
        private readonly System.Collections.Generic.Dictionary<string, Option.OptionBase> _options = new();

        public Option.OptionBase this[string key]
        {
            get => _options[key];
            set => _options[key] = value;
        }

        public void Add(string key, Option.OptionBase value) => _options.Add(key, value);
    }
}

namespace Microsoft.ML.SearchSpace.Option
{
    public abstract class OptionBase
    {
    }

    public sealed class UniformIntOption : OptionBase
    {
        public UniformIntOption(int min, int max, bool logBase = false, int? defaultValue = null)
        {
        }
    }

    public sealed class UniformDoubleOption : OptionBase
    {
        public UniformDoubleOption(double min, double max, bool logBase = false, double? defaultValue = null)
        {
        }
    }

    public sealed class ChoiceOption : OptionBase
    {
        public ChoiceOption(params object[] choices)
        {
        }
    }
}
