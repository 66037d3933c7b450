using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Example
{
    public class BaggedBoosting
    {
        private readonly MLContext context;

        public BaggedBoosting(MLContext context)
        {
            this.context = context;
        }

        public ITransformer Train(IDataView rows)
        {
            FastTreeRegressionTrainer.Options options = new FastTreeRegressionTrainer.Options();
            options.LabelColumnName = "Consumption";
            options.NumberOfLeaves = 31;
            options.NumberOfTrees = {|PRM2007:100|};
            options.BaggingSize = 30;
            options.BaggingExampleFraction = 0.8;

            return this.context.Regression.Trainers.FastTree(options).Fit(rows);
        }
    }
}
