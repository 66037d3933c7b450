using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Example
{
    public class SalesRow
    {
        [KeyType(500)]
        public uint StoreId { get; set; }

        public float Weekday { get; set; }

        public float Promotion { get; set; }

        public float Label { get; set; }
    }

    public sealed class SalesForecast
    {
        private readonly MLContext ml;

        public SalesForecast(MLContext ml)
        {
            this.ml = ml;
        }

        public async Task<double[]> ErrorsPerFoldAsync(IReadOnlyCollection<SalesRow> rows, int seed)
        {
            IDataView data = this.ml.Data.LoadFromEnumerable(rows);
            var folds = this.ml.Data.CrossValidationSplit(data, 4, {|PRM1012:nameof(SalesRow.StoreId)|}, seed);
            var errors = new List<double>();
            foreach (DataOperationsCatalog.TrainTestData fold in folds)
            {
                var pipeline = this.ml.Transforms.Concatenate("Features", nameof(SalesRow.Weekday), nameof(SalesRow.Promotion))
                    .Append(this.ml.Regression.Trainers.OnlineGradientDescent());
                var model = await Task.Run(() => pipeline.Fit(fold.TrainSet));
                errors.Add(this.ml.Regression.Evaluate(model.Transform(fold.TestSet)).MeanAbsoluteError);
            }

            return errors.ToArray();
        }
    }
}
