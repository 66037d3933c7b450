using System;

public abstract class OverlapFilter
{
    protected abstract void ProcessSpectrum(float[] re, float[] im, float[] filteredRe, float[] filteredIm);
}

public sealed class Whisper : OverlapFilter
{
    private readonly Random _phases = new Random();

    protected override void ProcessSpectrum(float[] re, float[] im, float[] filteredRe, float[] filteredIm)
    {
        for (var j = 0; j < re.Length; j++)
        {
            var magnitude = Math.Sqrt((re[j] * re[j]) + (im[j] * im[j]));
            var phase = 2 * Math.PI * _phases.NextDouble();
            filteredRe[j] = (float)(magnitude * Math.Cos(phase));
            filteredIm[j] = (float)(magnitude * Math.Sin(phase));
        }
    }
}

public sealed class PhaseReconstructor
{
    private readonly float[] _magnitudes;

    public PhaseReconstructor(float[] magnitudes) => _magnitudes = magnitudes;

    public float[] Iterate(float[]? signal = null)
    {
        var random = new Random();
        var result = new float[_magnitudes.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = _magnitudes[i] * (float)Math.Cos(signal?[i] ?? random.NextDouble());
        }

        return result;
    }

    public float[] Reconstruct(int iterations = 20)
    {
        var reconstructed = Iterate();
        for (var i = 1; i < iterations; i++)
        {
            reconstructed = Iterate(reconstructed);
        }

        return reconstructed;
    }
}
