using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shops
{
    public sealed class Row
    {
        [LoadColumn(0)]
        public float UserId { get; set; }
    }

    public static class Splits
    {
        public static DataOperationsCatalog.TrainTestData Make(MLContext context, IDataView rows)
        {
            var text = context.Transforms.Conversion.ConvertType(nameof(Row.UserId), outputKind: DataKind.String).Fit(rows).Transform(rows);
            return context.Data.TrainTestSplit(text, 0.2, samplingKeyColumnName: nameof(Row.UserId));
        }
    }
}
