using System;
using Microsoft.ML;
using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;
using Microsoft.ML.Trainers.FastTree;
using Space = Microsoft.ML.SearchSpace.SearchSpace;

namespace Example
{
    public static class OneTrial
    {
        public static ITransformer Run(MLContext ml, IDataView train, double[] point)
        {
            var space = new Space
            {
                ["NumberOfTrees"] = new UniformIntOption(20, 400),
                ["NumberOfLeaves"] = new UniformIntOption(4, 128, logBase: true),
                ["LearningRate"] = new UniformDoubleOption(0.01, 0.5, logBase: true),
            };
            Parameter sample = space.SampleFromFeatureSpace(point);

            var options = new FastTreeRegressionTrainer.Options
            {
                LabelColumnName = "Price",
                NumberOfTrees = sample["NumberOfTrees"].AsType<int>(),
                NumberOfLeaves = sample[{|PRM2016:"NumberOfLeafs"|}].AsType<int>(),
                LearningRate = sample["LearningRate"].AsType<double>(),
            };
            return ml.Regression.Trainers.FastTree(options).Fit(train);
        }
    }
}
