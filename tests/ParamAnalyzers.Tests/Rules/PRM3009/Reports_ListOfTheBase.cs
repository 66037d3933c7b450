using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example;

public abstract class StackedScorer : nn.Module<Tensor, Tensor>
{
    private protected readonly ModuleList<nn.Module<Tensor, Tensor>> Stages = nn.ModuleList<nn.Module<Tensor, Tensor>>();
    private readonly Linear _output;

    protected StackedScorer(string title, long inputs, long width) : base(title)
    {
        Stages.Add(nn.Linear(inputs, width));
        _output = nn.Linear(width, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor rows)
    {
        var h = rows;
        foreach (var stage in Stages)
        {
            h = nn.functional.relu(stage.call(h));
        }

        return _output.call(h).sigmoid();
    }
}

/// <summary>Probability that a subscriber leaves within the next billing period.</summary>
public sealed class ChurnScorer : StackedScorer
{
    public ChurnScorer(long inputs, long width, int extraStages)
        : base("churn", inputs, width)
    {
        for (int i = 0; i < extraStages; i++)
        {
            {|PRM3009:Stages|}.Add(nn.Linear(width, width));
        }
    }
}

/// <summary>Probability that an invoice is paid late.</summary>
public sealed class LatePaymentScorer : StackedScorer
{
    public LatePaymentScorer(long inputs)
        : base("late-payment", inputs, 32)
    {
    }
}

public static class ScorerCatalog
{
    public static StackedScorer Create(string kind, long inputs) => kind switch
    {
        "churn" => new ChurnScorer(inputs, 64, extraStages: 3),
        _ => new LatePaymentScorer(inputs),
    };
}
