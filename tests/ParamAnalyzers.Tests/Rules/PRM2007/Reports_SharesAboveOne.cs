using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

namespace Example
{
    internal class Konfiguration
    {
        public int Runden { get; set; } = 400;
        public double Lernrate { get; set; } = 0.05;
    }

    internal static class Stoerungsprognose
    {
        internal static ITransformer Lernen(MLContext ml, IDataView meldungen, Konfiguration k)
        {
            var goss = new GossBooster.Options { TopRate = 0.8, OtherRate = {|PRM2007:0.4|} };
            var trainer = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
            {
                LabelColumnName = "Ausfall",
                NumberOfIterations = k.Runden,
                LearningRate = k.Lernrate,
                Booster = goss,
            });
            return ml.Transforms.Concatenate("Features", "Temperatur", "Vibration", "Alter")
                .Append(trainer)
                .Fit(meldungen);
        }
    }
}
