using System;
using System.Linq;
using Microsoft.ML;

var context = {|PRM1005:new MLContext()|};
var random = {|PRM1005:new Random()|};
var rows = Enumerable.Range(0, 100).Select(i => new Row { Label = i + (float)random.NextDouble(), Features = new[] { (float)i } }).OrderBy(_ => random.Next()).ToArray();
var data = context.Data.LoadFromEnumerable(rows);
var model = context.Regression.Trainers.OnlineGradientDescent().Fit(data);

public class Row
{
    public float Label;
    public float[] Features = { };
}
