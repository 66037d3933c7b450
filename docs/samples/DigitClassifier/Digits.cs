using TorchSharp;
using static TorchSharp.torch;

namespace DigitClassifier;

/// <summary>Digits of seven segments on a grid of 8 × 8, with noise: enough to learn from, and nothing to download.</summary>
internal sealed class Digits : torch.utils.data.Dataset
{
    private const int Size = 8;

    /// <summary>Which of the segments top, upper left, upper right, middle, lower left, lower right, bottom are lit.</summary>
    private static readonly int[] Segments = [0b1110111, 0b0010010, 0b1011101, 0b1011011, 0b0111010, 0b1101011, 0b1101111, 0b1010010, 0b1111111, 0b1111011];

    private readonly List<(float[] Pixels, long Digit)> _drawings = [];

    public Digits(int count, int seed)
    {
        var random = new Random(seed);
        for (var index = 0; index < count; index++)
        {
            var digit = random.Next(10);
            _drawings.Add((Draw(digit, random), digit));
        }
    }

    public override long Count => _drawings.Count;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["image"] = tensor(_drawings[(int)index].Pixels).reshape(1, Size, Size),
        ["digit"] = tensor(_drawings[(int)index].Digit),
    };

    private static float[] Draw(int digit, Random random)
    {
        var pixels = new float[Size * Size];
        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++)
            {
                pixels[(row * Size) + column] = (IsLit(Segments[digit], row, column) ? 1 : 0) + (0.2f * (float)random.NextDouble());
            }
        }

        return pixels;
    }

    private static bool IsLit(int segments, int row, int column) =>
        (row == 0 && Has(segments, 6)) || (row == 3 && Has(segments, 3)) || (row == 7 && Has(segments, 0))
        || (row < 4 && ((column == 1 && Has(segments, 5)) || (column == 6 && Has(segments, 4))))
        || (row >= 4 && ((column == 1 && Has(segments, 2)) || (column == 6 && Has(segments, 1))));

    private static bool Has(int segments, int bit) => (segments & (1 << bit)) != 0;
}
