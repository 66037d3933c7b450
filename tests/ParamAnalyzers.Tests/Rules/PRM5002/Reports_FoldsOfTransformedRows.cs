using System;
using System.Linq;
using Microsoft.ML;

namespace Example;

public static class PipelineExtensions
{
    public static IDataView FitTransform(this IEstimator<ITransformer> estimator, IDataView rows) => estimator.Fit(rows).Transform(rows);
}

public class GeneExpression(MLContext ml, int components)
{
    public void Compare(IDataView samples)
    {
        var pca = ml.Transforms.ProjectToPrincipalComponents("Reduced", "Expression", rank: components);
        IDataView reduced = pca.Fit(samples).Transform(samples);

        var folds = ml.Data.CrossValidationSplit({|PRM5002:reduced|}, numberOfFolds: 10);
        var aucs = folds.Select(f =>
        {
            var model = ml.BinaryClassification.Trainers
                .LbfgsLogisticRegression(labelColumnName: "Relapse", featureColumnName: "Reduced")
                .Fit(f.TrainSet);
            return ml.BinaryClassification.Evaluate(model.Transform(f.TestSet), "Relapse").AreaUnderRocCurve;
        }).ToList();

        Console.WriteLine($"{components} components: AUC {aucs.Average():F3} (min {aucs.Min():F3})");
    }
}
