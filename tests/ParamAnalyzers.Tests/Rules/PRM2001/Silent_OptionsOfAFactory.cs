using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;
using Microsoft.ML.Transforms;

namespace Example;

public sealed class ChurnTraining
{
    private readonly MLContext _context;
    private readonly int _seed;

    public ChurnTraining(int seed)
    {
        _seed = seed;
        _context = new MLContext(seed);
    }

    public ITransformer Train(IDataView train, bool large)
    {
        var options = CreateOptions();
        if (large)
        {
            options.NumberOfTrees = 400;
            options.LearningRate = 0.05;
        }
        options.Seed = _seed;
        var trainer = _context.BinaryClassification.Trainers.FastTree(options);
        return _context.Transforms.Concatenate("Features", "Age", "Usage")
            .Append(trainer)
            .Fit(train);
    }

    private static FastTreeBinaryTrainer.Options CreateOptions()
    {
        var options = new FastTreeBinaryTrainer.Options
        {
            LabelColumnName = "Churned",
            NumberOfTrees = 100,
            NumberOfLeaves = 31,
        };
        options.MinimumExampleCountPerLeaf = 20;
        return options;
    }
}
