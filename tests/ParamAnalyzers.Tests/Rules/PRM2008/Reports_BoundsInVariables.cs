using System.Collections.Generic;
using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;

public static class Bounds
{
    public static List<OptionBase> Make(bool wide)
    {
        var floor = 0.0;
        var (fewest, most) = (64, 8);
        var least = wide ? 1 : 2;
        return new List<OptionBase>
        {
            new UniformDoubleOption({|PRM2008:floor|}, 0.3, logBase: true),
            new UniformIntOption({|PRM2008:fewest|}, most),
            new UniformIntOption(least, 9),
            Between(0, 1),
        };
    }

    private static OptionBase Between(double low, double high) => low > 0 ? new UniformDoubleOption(low, high, logBase: true) : new UniformDoubleOption(low, high);
}
