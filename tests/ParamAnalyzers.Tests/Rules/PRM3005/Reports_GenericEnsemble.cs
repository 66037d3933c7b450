using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Example;

internal interface IRegressor<in TRow>
{
    double Predict(TRow row);
}

/// <summary>Trains some members on slices of the data and averages their answers.</summary>
internal abstract class EnsembleBase<TRow, TMember>
    where TMember : IRegressor<TRow>
{
    private readonly int _memberCount;
    private readonly List<TMember> _members = new();

    protected EnsembleBase(int memberCount) => _memberCount = memberCount;

    public async Task TrainAsync(IReadOnlyList<(TRow Row, double Target)> rows, CancellationToken ct = default)
    {
        for (var m = 0; m < _memberCount; m++)
        {
            ct.ThrowIfCancellationRequested();
            var slice = rows.Where((_, i) => i % _memberCount != m).ToList();
            var member = await TrainMemberAsync(slice, ct).ConfigureAwait(false);
            {|PRM3005:_members|}.Add(member);
        }
    }

    public double Predict(TRow row)
    {
        if (_members.Count == 0)
        {
            throw new InvalidOperationException("The ensemble has no members yet; train it first.");
        }

        return _members.Average(m => m.Predict(row));
    }

    protected abstract Task<TMember> TrainMemberAsync(IReadOnlyList<(TRow Row, double Target)> rows, CancellationToken ct);
}

internal sealed class MeanRegressor : IRegressor<double[]>
{
    private readonly double _mean;

    public MeanRegressor(double mean) => _mean = mean;

    public double Predict(double[] row) => _mean;
}

internal sealed class MeanEnsemble : EnsembleBase<double[], MeanRegressor>
{
    public MeanEnsemble(int memberCount) : base(memberCount)
    {
    }

    protected override Task<MeanRegressor> TrainMemberAsync(IReadOnlyList<(double[] Row, double Target)> rows, CancellationToken ct) =>
        Task.FromResult(new MeanRegressor(rows.Average(r => r.Target)));
}
