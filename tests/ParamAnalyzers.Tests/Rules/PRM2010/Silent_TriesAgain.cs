using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Example;

public sealed class PriceModel(double[] coefficients)
{
    public double Predict(double[] row) => coefficients.Zip(row, (coefficient, value) => coefficient * value).Sum();
}

public sealed class PriceModelTrainer(Func<IReadOnlyList<double[]>> load)
{
    /// <summary>What fails is tried again; nothing is learned by that.</summary>
    public PriceModel Train(IReadOnlyList<double[]> rows)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                rows = Load();
                break;
            }
            catch (IOException)
            {
                Console.WriteLine("once more");
            }
        }

        return new PriceModel(rows[0].Select((_, column) => rows.Average(row => row[column])).ToArray());
    }

    private IReadOnlyList<double[]> Load() => load();
}
