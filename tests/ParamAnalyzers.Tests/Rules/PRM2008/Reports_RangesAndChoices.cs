using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;

public sealed class Settings
{
    [{|PRM2008:Range(64, 2)|}]
    public int NumberOfLeaves { get; set; }

    [{|PRM2008:Range(0.0, 1.0, true)|}]
    public double LearningRate { get; set; }

    [{|PRM2008:Range(1, 10, 20)|}]
    public int Depth { get; set; }

    [{|PRM2008:Range(0.5, 2.5)|}]
    public int Rounds { get; set; }

    [{|PRM2008:Choice(1, 2, 1)|}]
    public int Kind { get; set; }
}

public static class Spaces
{
    private const int Low = 8;

    public static object[] Make() => new object[]
    {
        new UniformIntOption({|PRM2008:Low|}, 8),
        new UniformDoubleOption({|PRM2008:0|}, 1, logBase: true),
        new UniformDoubleOption(0.1, 1, false, {|PRM2008:2.0|}),
        new ChoiceOption("a", "b", {|PRM2008:"a"|}),
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
