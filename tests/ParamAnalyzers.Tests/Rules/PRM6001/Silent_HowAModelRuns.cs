public sealed record ModelParams
{
    public string ModelPath { get; init; } = string.Empty;

    public uint ContextSize { get; init; } = 4096;

    public int MainGpu { get; init; }

    public int GpuLayerCount { get; init; } = 20;

    public uint BatchSize { get; init; } = 512;

    public int? Threads { get; init; }

    public float? RopeFrequencyBase { get; init; }

    public bool UseMemoryMap { get; init; } = true;
}
