public sealed class HyperDrive
{
    public int HyperPar { get; init; }

    public int Parameters { get; init; }
}
