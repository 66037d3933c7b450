public class Barbell
{
    public double[] Weights { get; } = new double[2];
}

public class Gym
{
    private double _weight;

    public void Train(Barbell barbell) => _weight = barbell.Weights[0];

    public void Load(Barbell barbell)
    {
        barbell.Weights[0] = 20;
        _weight = 10;
    }

    public void Change(Barbell barbell)
    {
        barbell.Weights[1] = 20;
        _weight = 5;
    }

    public double Predict() => _weight;
}
