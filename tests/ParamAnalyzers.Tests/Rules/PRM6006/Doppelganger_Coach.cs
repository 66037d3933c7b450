public sealed class Coach
{
    public int Weights { get; set; }

    public double Momentum { get; set; }

    public void Train(string athlete) => Weights += athlete.Length;
}
