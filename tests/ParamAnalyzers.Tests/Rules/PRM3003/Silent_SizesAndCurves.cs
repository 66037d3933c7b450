using System.Collections.Generic;

namespace Example;

/// <summary>What a misspelled initialization stores is what the caller gave, and a curve of accuracies is no parameter of the model.</summary>
public sealed class FlatNetwork
{
    private double[] _weights = null!;

    public FlatNetwork(int inputs, int[] sizes) => BasicInitializion(inputs, sizes);

    public int[] NodesPerLayer { get; set; } = null!;

    public List<float> AccuracyPerEpoch { get; set; } = null!;

    public void BasicInitializion(int inputs, int[] sizes)
    {
        _weights = new double[inputs];
        NodesPerLayer = sizes;
        AccuracyPerEpoch = new List<float>();
    }

    public void Train(double[][] inputs, double[] targets, int epochs)
    {
        BasicInitializion(_weights.Length, NodesPerLayer);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var i = 0; i < inputs.Length; i++)
            {
                _weights[0] += targets[i] - Predict(inputs[i]);
            }

            AccuracyPerEpoch.Add(1f / (1 + epoch));
        }
    }

    public double Predict(double[] input) => _weights[0] * input[0] * NodesPerLayer[0] * (AccuracyPerEpoch.Count > 0 ? 1 : 0);
}
