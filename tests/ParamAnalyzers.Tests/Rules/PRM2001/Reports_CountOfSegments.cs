using System;
using System.Linq;

namespace Example;

public sealed class Segmenter
{
    private int _segmentCount;
    private double[] _centres = Array.Empty<double>();

    public Segmenter(int segmentCount) => _segmentCount = segmentCount >= 0 ? segmentCount : throw new ArgumentOutOfRangeException(nameof(segmentCount));

    public void Fit(double[] rows)
    {
        if (_segmentCount == 0)
        {
            {|PRM2001:_segmentCount|} = Math.Max(2, (int)Math.Sqrt(rows.Length / 2d));
        }

        _centres = rows.Take(_segmentCount).ToArray();
    }

    public int Predict(double row) => _centres.Length == 0 ? throw new InvalidOperationException("Fit first.") : Enumerable.Range(0, _centres.Length).MinBy(k => Math.Abs(_centres[k] - row));
}
