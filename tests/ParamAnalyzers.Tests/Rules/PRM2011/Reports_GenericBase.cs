using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Example;

public abstract class OnlineEstimator<TRow, TTarget>
{
    public int {|PRM2011:Epochs|} { get; set; } = 5;

    public async Task FitAsync(IAsyncEnumerable<(TRow Row, TTarget Target)> data, CancellationToken token = default)
    {
        Reset();
        for (var e = 0; e < Epochs; e++)
            await foreach (var (row, target) in data.WithCancellation(token))
                Update(row, target);
    }

    protected abstract void Reset();
    protected abstract void Update(TRow row, TTarget target);
    public abstract TTarget Predict(TRow row);
}

public sealed class PassiveAggressive : OnlineEstimator<float[], float>
{
    private float[]? _w;

    public float {|PRM2011:Aggressiveness|} { get; set; } = 1f;

    protected override void Reset() => _w = null;

    protected override void Update(float[] row, float target)
    {
        _w ??= new float[row.Length];
        float error = target - Dot(_w, row), norm = Dot(row, row);
        float tau = MathF.Min(Aggressiveness, MathF.Abs(error) / MathF.Max(norm, 1e-12f));
        for (var j = 0; j < row.Length; j++) _w[j] += tau * MathF.Sign(error) * row[j];
    }

    public override float Predict(float[] row)
        => _w is null ? throw new InvalidOperationException("not fitted") : Dot(_w, row);

    private static float Dot(float[] a, float[] b)
    {
        float s = 0;
        for (var j = 0; j < a.Length; j++) s += a[j] * b[j];
        return s;
    }
}
