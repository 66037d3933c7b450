namespace Bank;

public class Account
{
    private double _bias;

    public void Train(string clerk) => _bias = clerk.Length;

    public double Predict(string year) => _bias;

    public void Save(double amount)
    {
    }

    public void Load(string name)
    {
    }
}
