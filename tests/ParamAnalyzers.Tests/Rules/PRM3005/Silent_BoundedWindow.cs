using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class WindowMean
{
    private readonly LinkedList<double> _window = new();
    private readonly int _size;

    public WindowMean(int size) => _size = size;

    public void Train(double[] rows)
    {
        foreach (var row in rows)
        {
            _window.AddFirst(row);
            while (_window.Count > _size)
            {
                _window.RemoveLast();
            }
        }
    }

    public double Predict(double row) => _window.Count == 0 ? throw new InvalidOperationException("Train comes first.") : row - _window.Average();
}
