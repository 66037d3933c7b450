namespace Gym;

public class Barbell
{
    private int[] _weights = { 20, 10 };

    public void Train(string athlete) => _weights[0]++;

    public Barbell Clone() => new() { _weights = _weights };

    public int Predict(string athlete) => _weights[0];
}
