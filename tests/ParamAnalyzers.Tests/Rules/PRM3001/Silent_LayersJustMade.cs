using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Program
{
    public static Tensor PredictWithOnes(Tensor x)
    {
        using var _ = torch.no_grad();
        var layer = Linear(3, 3);
        layer.bias = Parameter(torch.zeros(3));
        var first = layer.forward(x);
        layer = Linear(3, 3);
        layer.weight = Parameter(torch.eye(3));
        return first + layer.forward(x);
    }
}
