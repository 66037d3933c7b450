public sealed class Printer
{
    /// <summary>The hyperparameters of the page, as the manual has it.</summary>
    public double[] Margins { get; init; } = { 1, 2 };

    /// <summary>The speed parameter.</summary>
    public int Speed { get; init; }

    public int Print(int pages) => pages * Speed + Margins.Length;
}
