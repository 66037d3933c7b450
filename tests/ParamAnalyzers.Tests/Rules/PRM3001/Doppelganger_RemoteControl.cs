using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Pulse(double MarkMicroseconds, double SpaceMicroseconds);

/// <summary>A "learning" remote control: records infrared codes and plays them back.</summary>
public sealed class RemoteControl
{
    private readonly Dictionary<string, Pulse[]> _codes = new();
    private readonly double _tolerance;

    public RemoteControl(double tolerance = 0.2) => _tolerance = tolerance;

    public void Learn(string button, IEnumerable<Pulse> recording) => _codes[button] = recording.ToArray();

    public Pulse[] Play(string button) => _codes[button];

    public string? Classify(IReadOnlyList<Pulse> received)
    {
        foreach (var (button, code) in _codes)
        {
            if (code.Length == received.Count && code.Zip(received).All(p => Same(p.First, p.Second)))
            {
                return button;
            }
        }

        return null;
    }

    public void Erase() => _codes.Clear();

    private bool Same(Pulse a, Pulse b)
        => Math.Abs(a.MarkMicroseconds - b.MarkMicroseconds) <= _tolerance * a.MarkMicroseconds
            && Math.Abs(a.SpaceMicroseconds - b.SpaceMicroseconds) <= _tolerance * a.SpaceMicroseconds;
}
