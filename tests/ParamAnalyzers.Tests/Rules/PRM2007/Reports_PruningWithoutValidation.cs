using System;
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Example
{
    public class PriceModelSelector
    {
        private readonly MLContext ml;
        private readonly IDataView train;

        public PriceModelSelector(MLContext ml, IDataView train)
        {
            this.ml = ml;
            this.train = train;
        }

        public IDictionary<string, Func<ITransformer>> Variants()
        {
            return new Dictionary<string, Func<ITransformer>>
            {
                { "plain", () => this.ml.Regression.Trainers.FastTree("Price", numberOfTrees: 200).Fit(this.train) },
                { "pruned", () => this.ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { LabelColumnName = "Price", EnablePruning = {|PRM2007:true|} }).Fit(this.train) },
            };
        }
    }
}
