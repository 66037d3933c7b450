namespace Kitchen;

public class DataView
{
}

public class Sieve
{
    public Sieve Fit(DataView data) => this;

    public DataView Transform(DataView data) => data;

    public double Evaluate(DataView data) => 1;

    public (DataView TrainSet, DataView TestSet) TrainTestSplit(DataView data) => (data, data);

    public static double Run(DataView flour)
    {
        var sieve = new Sieve();
        var split = sieve.TrainTestSplit(sieve.Fit(flour).Transform(flour));
        var best = 0.0;
        for (var i = 0; i < 3; i++)
        {
            var score = sieve.Fit(split.TrainSet).Evaluate(split.TestSet);
            if (score > best)
            {
                best = score;
            }
        }

        return best + sieve.Evaluate(sieve.Fit(flour).Transform(flour));
    }
}
