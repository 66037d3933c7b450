using System.Collections.Generic;
using Microsoft.ML;

namespace Example;

public sealed class Reading
{
    public float Value { get; set; }
}

/// <summary>The context that a caller hands in was made with another seed, or with none.</summary>
public sealed class LevelService
{
    private readonly MLContext _context;

    public LevelService(MLContext context, int {|PRM1004:seed|} = 1)
    {
        _context = context;
    }

    public ITransformer Train(IReadOnlyList<Reading> readings)
    {
        var rows = _context.Data.LoadFromEnumerable(readings);
        return _context.Regression.Trainers.OnlineGradientDescent(labelColumnName: "Value").Fit(rows);
    }
}

public abstract class TrainerOfATeam
{
    protected TrainerOfATeam(int {|PRM1004:seed|})
    {
        Context = new MLContext(11);
    }

    protected MLContext Context { get; }
}

/// <summary>It scores with what others have trained, and draws nothing.</summary>
public sealed class Scorer
{
    private readonly PredictionEngine<Reading, Reading> _engine;

    public Scorer(PredictionEngine<Reading, Reading> engine, int seed = 0)
    {
        _engine = engine;
    }

    public Reading Score(Reading reading) => _engine.Predict(reading);
}
