using System;

public class MinMaxScaler
{
    public double Min { get; private set; } = double.MaxValue;

    public double Max { get; private set; } = double.MinValue;

    public int Depth { get; set; }

    public int Classes { get; set; } = 1;

    public int Leaves { get; internal set; }

    public void Fit(double[] values, int[] labels)
    {
        Min = double.MaxValue;
        Leaves = 1;
        foreach (var value in values)
        {
            if (value < Min)
            {
                Min = value;
            }

            Max = Math.Max(Max, value);
        }

        foreach (var label in labels)
        {
            Classes = Math.Max(Classes, label + 1);
            if (label > Depth)
            {
                Depth = label;
            }
        }
    }

    public double Transform(double value) => (value - Min) / (Max - Min) * Classes;
}
