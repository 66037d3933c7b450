using System;
using System.Collections.Generic;
using System.Linq;

public sealed record Normalization(float[] Mean, float[] Std);

public sealed class ImageNet
{
    private readonly double _rate;
    private double _weight;

    public ImageNet(double rate) => _rate = rate;

    public void Fit(float[][] images, float[] labels, Normalization transform)
    {
        _weight = 0;
        for (var i = 0; i < images.Length; i++)
        {
            _weight += _rate * (labels[i] - (_weight * ((images[i][0] - transform.Mean[0]) / transform.Std[0])));
        }
    }

    public double Predict(float[] image) => _weight * image[0];
}

public sealed class RateSearch(float[][] images, float[] labels, float[][] watched, float[] watchedLabels, Normalization trainTransform, Normalization testTransform)
{
    public ImageNet Best(double[] rates)
    {
        var lowest = double.MaxValue;
        ImageNet? best = null;
        foreach (var rate in rates)
        {
            var net = new ImageNet(rate);
            net.Fit(images, labels, trainTransform);
            var loss = Loss(net, watched, watchedLabels, testTransform);
            if (loss < lowest)
            {
                lowest = loss;
                best = net;
            }
        }

        return best!;
    }

    private static double Loss(ImageNet net, float[][] images, float[] labels, Normalization transform) =>
        images.Select((image, i) => Math.Abs(labels[i] - net.Predict(image.Select((pixel, j) => (pixel - transform.Mean[0]) / transform.Std[0]).ToArray()))).Average();
}
