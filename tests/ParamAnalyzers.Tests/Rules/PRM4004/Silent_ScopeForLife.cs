using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;

namespace Fishery.Sonar;

/// <summary>Keeps gradients off while an operator's session lasts.</summary>
public sealed class SonarSession : IDisposable
{
    private readonly Sequential _echoes;
    private readonly IDisposable _quiet;

    public SonarSession(Sequential echoes)
    {
        _echoes = echoes;
        _echoes.eval();
        _quiet = no_grad();
    }

    public static IDisposable Silence() => torch.no_grad();

    public double Score(Tensor echo)
    {
        using var answer = _echoes.forward(echo.unsqueeze(0));
        return answer.sigmoid().ToDouble();
    }

    public void Dispose() => _quiet.Dispose();
}

public static class SonarBatch
{
    public static double[] Score(Sequential echoes, IEnumerable<Tensor> recordings)
    {
        echoes.eval();
        using var silence = SonarSession.Silence();
        return recordings.Select(r => echoes.forward(r.unsqueeze(0)).sigmoid().ToDouble()).ToArray();
    }
}
