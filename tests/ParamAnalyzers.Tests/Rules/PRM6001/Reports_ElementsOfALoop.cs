using System.Linq;
using System.Text;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example;

/// <summary>Prints what a network consists of, much like summary() in other frameworks.</summary>
public static class NetworkSummary
{
    public static string Describe(nn.Module network)
    {
        var text = new StringBuilder();
        text.AppendLine(network.GetName());
        text.AppendLine(new string('-', 40));

        long total = 0;
        long trainable = 0;

        foreach (var (name, {|PRM6001:hyperparameter|}) in network.named_parameters())
        {
            long count = hyperparameter.shape.Aggregate(1L, (product, size) => product * size);
            total += count;
            if (hyperparameter.requires_grad)
            {
                trainable += count;
            }

            text.AppendLine($"{name,-28}{string.Join("x", hyperparameter.shape),12}");
        }

        text.AppendLine(new string('-', 40));
        text.AppendLine($"total {total:N0}, trainable {trainable:N0}");
        return text.ToString();
    }

    public static string DescribeDefault(long inputs, long outputs)
    {
        using var network = nn.Sequential(
            ("hidden", nn.Linear(inputs, 64)),
            ("relu", nn.ReLU()),
            ("output", nn.Linear(64, outputs)));
        return Describe(network);
    }
}
