using Microsoft.ML;

public static class Regions
{
    public static (ITransformer North, ITransformer South) Both(MLContext context, IDataView north, IDataView south)
    {
        var trainer = context.Regression.Trainers.{|PRM2003:Sdca|}();
        ITransformer FitOne(IDataView rows) => trainer.Fit(rows);
        return (FitOne(north), FitOne(south));
    }

    public static ITransformer One(MLContext context, IDataView north)
    {
        var trainer = context.Regression.Trainers.Sdca();
        ITransformer FitOne(IDataView rows) => trainer.Fit(rows);
        return FitOne(north);
    }

    public static (ITransformer North, ITransformer South) OneForEach(MLContext context, IDataView north, IDataView south)
    {
        ITransformer FitOne(IDataView rows) => context.Regression.Trainers.Sdca().Fit(rows);
        return (FitOne(north), FitOne(south));
    }

    public static void Contenders(MLContext context, IDataView rows)
    {
        void Show(IEstimator<ITransformer> trainer) => trainer.Fit(rows);
        Show(context.Regression.Trainers.Sdca());
        Show(context.Regression.Trainers.OnlineGradientDescent());
    }

    public static ITransformer OneOfTwo(MLContext context, IDataView north, IDataView south, bool isNorth)
    {
        var trainer = context.Regression.Trainers.Sdca();
        ITransformer FitOne(IDataView rows) => trainer.Fit(rows);
        return isNorth ? FitOne(north) : FitOne(south);
    }

    public static (ITransformer First, ITransformer Second) Lazy(MLContext context, IDataView all)
    {
        var trainer = context.Regression.Trainers.Sdca();
        ITransformer? model = null;
        ITransformer Model() => model ??= trainer.Fit(all);
        return (Model(), Model());
    }
}
