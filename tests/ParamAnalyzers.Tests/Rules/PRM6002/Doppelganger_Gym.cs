namespace Gym;

public sealed class Session
{
    public int[] Weights { get; set; } = new int[3];

    public int Epochs { get; set; }
}
