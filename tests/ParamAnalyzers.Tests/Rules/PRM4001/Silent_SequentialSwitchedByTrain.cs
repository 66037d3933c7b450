using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;

namespace Leaves.Disease;

public sealed class LeafDoctor
{
    private readonly Sequential net;

    public LeafDoctor(string path, long features, long diseases, double drop)
    {
        net = nn.Sequential(
            nn.Linear(features, 64),
            nn.BatchNorm1d(64),
            nn.ReLU(),
            nn.Dropout(drop),
            nn.Linear(64, diseases));
        net.load(path);
        net.train(false);
    }

    public long Predict(Tensor leaf)
    {
        using var scope = no_grad();
        using var scores = net.forward(leaf.unsqueeze(0));
        return scores.argmax(1).ToInt64();
    }

    public (long Disease, double Confidence) PredictWithConfidence(Tensor leaf)
    {
        using var scope = no_grad();
        using var chances = net.forward(leaf.unsqueeze(0)).softmax(1);
        var disease = chances.argmax(1).ToInt64();
        return (disease, chances[0, disease].ToDouble());
    }
}
