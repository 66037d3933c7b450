using System;
using System.Linq;
using Microsoft.ML;

var context = new MLContext(seed: 0);
var random = new Random(0);
var rows = Enumerable.Range(0, 100).Select(i => new Row { Label = i + (float)random.NextDouble(), Features = new[] { (float)i } }).OrderBy(_ => random.Next()).ToArray();
var data = context.Data.LoadFromEnumerable(rows);
var model = context.Regression.Trainers.OnlineGradientDescent().Fit(data);

public class Row
{
    public float Label;
    public float[] Features = { };
}
