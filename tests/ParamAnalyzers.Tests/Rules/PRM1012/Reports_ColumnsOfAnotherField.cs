using System;
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Example;

/// <summary>Length of stay in a hospital. Folds are drawn by age, so that they look alike (or so we thought).</summary>
public static class DureeSejour
{
    private static readonly TextLoader.Options Format = new TextLoader.Options
    {
        HasHeader = true,
        Separators = new[] { ',' },
        Columns = new[]
        {
            new TextLoader.Column("PatientAge", DataKind.Double, 0),
            new TextLoader.Column("Vitals", DataKind.Single, 1, 6),
            new TextLoader.Column("Days", DataKind.Single, 7),
        },
    };

    public static IEnumerable<double> Erreurs(string chemin)
    {
        var contexte = new MLContext(seed: 64);
        var sejours = contexte.Data.LoadFromTextFile(chemin, Format);
        var pipeline = contexte.Transforms.NormalizeMeanVariance("Features", "Vitals")
            .Append(contexte.Regression.Trainers.OnlineGradientDescent(new OnlineGradientDescentTrainer.Options
            {
                LabelColumnName = "Days",
                NumberOfIterations = 15,
            }));

        var plis = contexte.Data.CrossValidationSplit(sejours, numberOfFolds: 4, samplingKeyColumnName: {|PRM1012:"PatientAge"|});
        foreach (var pli in plis)
        {
            var modele = pipeline.Fit(pli.TrainSet);
            var mesures = contexte.Regression.Evaluate(modele.Transform(pli.TestSet), labelColumnName: "Days");
            Console.WriteLine($"{mesures.MeanSquaredError:F2}");
            yield return mesures.MeanSquaredError;
        }
    }
}
