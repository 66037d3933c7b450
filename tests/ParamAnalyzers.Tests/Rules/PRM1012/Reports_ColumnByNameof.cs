using Microsoft.ML;
using Microsoft.ML.Data;

namespace Loans
{
    public sealed class Application
    {
        [LoadColumn(0)]
        public float CustomerNumber { get; set; }

        [LoadColumn(1)]
        public string Region { get; set; } = string.Empty;
    }

    public static class Splits
    {
        public static DataOperationsCatalog.TrainTestData Make(MLContext context, IDataView rows) =>
            context.Data.TrainTestSplit(rows, samplingKeyColumnName: {|PRM1012:nameof(Application.CustomerNumber)|});

        public static DataOperationsCatalog.TrainTestData ByRegion(MLContext context, IDataView rows) =>
            context.Data.TrainTestSplit(rows, samplingKeyColumnName: nameof(Application.Region));
    }
}
