using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class Courier
{
    public string Name { get; set; } = "";

    public double Rating { get; set; }

    public DateTime HiredAt { get; set; }
}

/// <summary>The couriers have a day of their own, and no day of a delivery was ever seen.</summary>
public sealed class DeliveryPredictor
{
    private readonly Dictionary<string, double> _speed = new();
    private double _offset;

    public double Buffer { get; set; } = 1.5;

    public void Train(IEnumerable<Courier> staff)
    {
        foreach (var courier in staff)
        {
            _speed[courier.Name] = courier.Rating;
        }

        _offset = staff.Average(courier => courier.Rating);
        if (Buffer < _offset)
        {
            Buffer = _offset;
        }
    }

    public DateTime Predict(DateTime ordered) => ordered.AddHours(_offset + Buffer);

    public void Delay(double hours) => _offset += hours;
}
