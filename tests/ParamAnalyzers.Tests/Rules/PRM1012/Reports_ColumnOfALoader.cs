using Microsoft.ML;
using Microsoft.ML.Data;
using Split = Microsoft.ML.DataOperationsCatalog.TrainTestData;

namespace Example
{
    internal static class Messdaten
    {
        private const string Gruppe = "Charge";

        /// <summary>Eine Charge darf nicht in beiden Teilen liegen.</summary>
        internal static Split Teilen(MLContext kontext, string datei, double anteil, int startwert)
        {
            IDataView daten = kontext.Data.LoadFromTextFile(
                datei,
                new[]
                {
                    new TextLoader.Column("Features", DataKind.Single, 0, 7),
                    new TextLoader.Column(Gruppe, DataKind.Double, 8),
                    new TextLoader.Column("Label", DataKind.Single, 9),
                },
                separatorChar: ';',
                hasHeader: true);

            return kontext.Data.TrainTestSplit(daten, anteil, {|PRM1012:Gruppe|}, startwert);
        }

        internal static double Fehler(MLContext kontext, Split teile)
        {
            var modell = kontext.Transforms.NormalizeMeanVariance("Features")
                .Append(kontext.Regression.Trainers.OnlineGradientDescent())
                .Fit(teile.TrainSet);
            return kontext.Regression.Evaluate(modell.Transform(teile.TestSet)).RootMeanSquaredError;
        }
    }
}
