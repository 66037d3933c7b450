using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Job(string Name, double Hours, int Priority);

public sealed class ShiftScheduler
{
    private readonly double[] _busy;
    private readonly Dictionary<string, int> _machineOf = new();

    public ShiftScheduler(int machines) => _busy = new double[machines];

    public double[] Busy => _busy;

    public bool Fit(Job job)
    {
        var machine = Array.IndexOf(_busy, _busy.Min());
        if (_busy[machine] + job.Hours > 8)
        {
            return false;
        }

        _busy[machine] += job.Hours;
        _machineOf[job.Name] = machine;
        return true;
    }

    public int Train(IReadOnlyList<Job> jobs)
    {
        var placed = 0;
        foreach (var job in jobs.OrderByDescending(j => j.Priority))
        {
            placed += Fit(job) ? 1 : 0;
        }

        return placed;
    }

    public TimeSpan Predict(Job job) => TimeSpan.FromHours(_busy[_machineOf[job.Name]]);

    public void NewShift() => Array.Clear(_busy);
}
