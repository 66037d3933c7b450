using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;

public static class Spaces
{
    public static object Read()
    {
        var space = new SearchSpace();
        space.Add("leaves", new UniformIntOption(2, 64));
        space["rate"] = new UniformDoubleOption(0.01, 1);
        return new object[] { space["leaves"], space[{|PRM2016:"leafs"|}], space[{|PRM2016:"Rate"|}] };
    }
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
