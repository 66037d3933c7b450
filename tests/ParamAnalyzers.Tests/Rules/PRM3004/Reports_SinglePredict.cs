using System.Linq;

namespace Example;

public sealed class PriorsOnly
{
    private double[] _priors;

    public void Fit(double[][] rows, int[] labels)
    {
        var counts = new double[2];
        foreach (var label in labels)
        {
            counts[label]++;
        }

        _priors = counts.Select(count => count / rows.Length).ToArray();
    }

    public double SinglePredict(double[] features)
    {
        return {|PRM3004:_priors|}[0] > 0.5 ? features[0] : features[1];
    }
}
