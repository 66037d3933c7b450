// param_analyzers.exempt_names = HyperParamFile
using System.Text.Json.Serialization;

public sealed class Hyperparameters
{
    [JsonPropertyName("hyper_parameter")]
    public int HyperParameter { get; init; }

    public string HyperParamFile { get; init; } = "a.json";

    public int HyperspaceParameters { get; init; }
}
