// The public signatures of Microsoft.ML.SearchSpace, as of ML.NET 5.0.1, that the rules speak about. Nothing behind them does anything.
#nullable disable
using System;
using System.Collections;
using System.Collections.Generic;
using Microsoft.ML.SearchSpace.Option;

namespace Microsoft.ML.SearchSpace
{
    public sealed class Parameter
    {
        public Parameter this[string key] { get => null; set { } }

        public ICollection<string> Keys => null;

        public static Parameter FromInt(int value) => null;

        public static Parameter FromDouble(double value) => null;

        public T AsType<T>() => default;

        public bool ContainsKey(string key) => false;

        public bool TryGetValue(string key, out Parameter value) => throw null;
    }

    public class SearchSpace : OptionBase, IDictionary<string, OptionBase>
    {
        public SearchSpace() { }

        protected SearchSpace(Type typeInfo, Parameter defaultOption = null) { }

        public override int FeatureSpaceDim => 0;

        public override int?[] Step => null;

        public ICollection<string> Keys => null;

        public ICollection<OptionBase> Values => null;

        public int Count => 0;

        public bool IsReadOnly => false;

        public OptionBase this[string key] { get => null; set { } }

        public override Parameter SampleFromFeatureSpace(double[] feature) => null;

        public override double[] MappingToFeatureSpace(Parameter parameter) => null;

        public void Add(string key, OptionBase value) { }

        public void Add(KeyValuePair<string, OptionBase> item) { }

        public bool ContainsKey(string key) => false;

        public bool Contains(KeyValuePair<string, OptionBase> item) => false;

        public bool Remove(string key) => false;

        public bool Remove(KeyValuePair<string, OptionBase> item) => false;

        public bool TryGetValue(string key, out OptionBase value) => throw null;

        public void Clear() { }

        public void CopyTo(KeyValuePair<string, OptionBase>[] array, int arrayIndex) { }

        public IEnumerator<KeyValuePair<string, OptionBase>> GetEnumerator() => null;

        IEnumerator IEnumerable.GetEnumerator() => null;
    }

    public sealed class SearchSpace<T> : SearchSpace
        where T : class, new()
    {
        public SearchSpace() { }

        public SearchSpace(T defaultOption) { }

        public new T SampleFromFeatureSpace(double[] feature) => null;

        public double[] MappingToFeatureSpace(T input) => null;
    }
}

namespace Microsoft.ML.SearchSpace.Option
{
    public abstract class OptionBase
    {
        public abstract int FeatureSpaceDim { get; }

        public virtual double[] Default { get; protected set; }

        public abstract int?[] Step { get; }

        public abstract double[] MappingToFeatureSpace(Parameter value);

        public abstract Parameter SampleFromFeatureSpace(double[] values);
    }

    public abstract class UniformNumericOption : OptionBase
    {
        protected UniformNumericOption(double min, double max, bool logBase = false) { }

        public double Min => 0;

        public double Max => 0;

        public bool LogBase => false;

        public override int FeatureSpaceDim => 0;

        public override int?[] Step => null;

        public override double[] MappingToFeatureSpace(Parameter param) => null;

        public override Parameter SampleFromFeatureSpace(double[] values) => null;
    }

    public sealed class UniformDoubleOption : UniformNumericOption
    {
        public UniformDoubleOption(double min, double max, bool logBase = false, double? defaultValue = null) : base(min, max) { }
    }

    public sealed class UniformSingleOption : UniformNumericOption
    {
        public UniformSingleOption(float min, float max, bool logBase = false, float? defaultValue = null) : base(min, max) { }
    }

    public sealed class UniformIntOption : UniformNumericOption
    {
        public UniformIntOption(int min, int max, bool logBase = false, int? defaultValue = null) : base(min, max) { }
    }

    public sealed class ChoiceOption : OptionBase
    {
        public ChoiceOption(params object[] choices) { }

        public ChoiceOption(object[] choices, object defaultChoice) { }

        public Parameter[] Choices => null;

        public override int FeatureSpaceDim => 0;

        public override int?[] Step => null;

        public override double[] MappingToFeatureSpace(Parameter param) => null;

        public override Parameter SampleFromFeatureSpace(double[] values) => null;
    }
}
