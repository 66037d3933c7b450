using System;
using Microsoft.ML;
using Microsoft.ML.Trainers;

public abstract class TrainerBase
{
    protected readonly MLContext Context;
    protected readonly MLContext Given;
    protected MLContext Open = new MLContext(1);

    protected TrainerBase(MLContext given)
    {
        Context = new MLContext(2020);
        Given = given;
    }
}

public abstract class LazyBase
{
    protected MLContext Context { get; } = new(seed: 7);

    protected MLContext Unseeded { get; } = new();
}

public sealed class TreeTrainer : TrainerBase
{
    public TreeTrainer(MLContext given)
        : base(given)
    {
    }

    public ITransformer Train(IDataView rows) => Context.Regression.Trainers.{|PRM1008:FastTree|}().Fit(rows);

    public ITransformer TrainWithGiven(IDataView rows) => Given.Regression.Trainers.FastTree().Fit(rows);

    public ITransformer TrainWithOpen(IDataView rows) => Open.Regression.Trainers.FastTree().Fit(rows);
}

public sealed class LinearTrainer : LazyBase
{
    public ITransformer Train(IDataView rows) => Context.Regression.Trainers.{|PRM1009:Sdca|}().Fit(rows);

    public ITransformer TrainForest(IDataView rows) => this.Context.Regression.Trainers.{|PRM1008:FastForest|}().Fit(rows);

    public ITransformer TrainUnseeded(IDataView rows) => Unseeded.Regression.Trainers.FastForest().Fit(rows);
}
