using System;
using Microsoft.ML;

public abstract class TupleBase
{
    protected readonly MLContext Context;
    protected readonly string Name;

    protected TupleBase(string name)
    {
        Context = new MLContext(1);
        Name = name;
    }

    protected TupleBase(MLContext context, string name) => (Context, Name) = (context, name);
}

public abstract class CopiedBase
{
    protected MLContext Context { get; private set; } = new(1);

    public CopiedBase With(MLContext context)
    {
        var copy = (CopiedBase)MemberwiseClone();
        copy.Context = context;
        return copy;
    }
}

public abstract class OpenBase
{
    protected readonly MLContext Context = new(3);

    protected OpenBase(IServiceProvider services) => Take(services, out Context);

    private static void Take(IServiceProvider services, out MLContext context) => context = (MLContext)services.GetService(typeof(MLContext))!;
}

public abstract class VirtualBase
{
    protected virtual MLContext Context { get; } = new(1);
}

public sealed class TupleTrainer : TupleBase
{
    public TupleTrainer(MLContext context)
        : base(context, "trees")
    {
    }

    public ITransformer Train(IDataView rows) => Context.Regression.Trainers.FastTree().Fit(rows);
}

public sealed class CopiedTrainer : CopiedBase
{
    public ITransformer Train(IDataView rows) => Context.Regression.Trainers.FastTree().Fit(rows);
}

public sealed class OpenTrainer : OpenBase
{
    public OpenTrainer(IServiceProvider services)
        : base(services)
    {
    }

    public ITransformer Train(IDataView rows) => Context.Regression.Trainers.FastTree().Fit(rows);
}

public class VirtualTrainer : VirtualBase
{
    public ITransformer Train(IDataView rows) => Context.Regression.Trainers.FastTree().Fit(rows);
}
