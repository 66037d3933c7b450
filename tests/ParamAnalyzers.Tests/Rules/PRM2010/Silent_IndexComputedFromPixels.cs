using System;
using System.Collections.Generic;

namespace Example;

/// <summary>Mean face: the literals describe pictures, not learning.</summary>
public sealed class MeanImage
{
    private float[]? _mean;

    public void Train(IReadOnlyCollection<byte[]> images)
    {
        var mean = new float[64 * 64 * 3];
        foreach (var image in images)
        {
            for (int y = 0; y < 64; y++)
                for (int x = 0; x < 64; x++)
                    for (int channel = 0; channel < 3; channel++)
                    {
                        int k = (y * 64 + x) * 3 + channel;
                        mean[k] += image[k] / 255f / images.Count;
                    }
        }
        _mean = mean;
    }

    public double Score(byte[] image)
    {
        if (_mean is null) throw new InvalidOperationException("not trained");
        double s = 0;
        for (int k = 0; k < _mean.Length; k++) s += Math.Abs(image[k] / 255f - _mean[k]);
        return s / _mean.Length;
    }
}
