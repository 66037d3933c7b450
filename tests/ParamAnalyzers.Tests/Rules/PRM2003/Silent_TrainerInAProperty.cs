using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Example;

public sealed class TwoModels
{
    private readonly MLContext _context;

    public TwoModels(MLContext context) => _context = context;

    private SdcaRegressionTrainer NewTrainer => _context.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1 });

    public (ITransformer North, ITransformer South) Fit(IDataView north, IDataView south) => (NewTrainer.Fit(north), NewTrainer.Fit(south));
}
