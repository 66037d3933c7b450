using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;

public sealed class House
{
    public float Size { get; set; }

    public float Label { get; set; }
}

public static class Houses
{
    public static IDataView ToDataView(this IEnumerable<House> rows, MLContext context) => context.Data.LoadFromEnumerable(rows);

    public static IDataView AsView(this List<House> rows, MLContext context) => context.Data.LoadFromEnumerable(rows);

    public static double Fit(List<House> rows)
    {
        var context = new MLContext(seed: 1);
        var pipeline = context.Transforms.Concatenate("Features", "Size").Append(context.Regression.Trainers.LbfgsPoissonRegression());
        var train = rows.Take(80).ToList();
        var testRows = rows.Skip(80).ToList();
        var model = pipeline.Fit({|PRM5001:testRows.ToDataView(context)|});
        var both = train.Concat(testRows).ToList();
        var second = pipeline.Fit({|PRM5001:both.AsView(context)|});
        return context.Regression.Evaluate(model.Transform(testRows.ToDataView(context))).RSquared
            + context.Regression.Evaluate(second.Transform(testRows.ToDataView(context))).RSquared;
    }
}
