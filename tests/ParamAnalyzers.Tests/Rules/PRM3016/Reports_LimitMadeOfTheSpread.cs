using System;
using System.Globalization;
using System.IO;
using System.Linq;

/// <summary>How far a reading may be from the middle.</summary>
public sealed class Band
{
    private readonly double _factor;
    private double _middle = double.NaN;
    private double _spread = double.NaN;
    private double {|PRM3016:_limit|} = double.NaN;

    public Band(double factor) => _factor = factor;

    public void Fit(double[] readings)
    {
        _middle = readings.Average();
        _spread = Math.Sqrt(readings.Average(reading => (reading - _middle) * (reading - _middle)));
        _limit = _factor * _spread;
    }

    public bool Predict(double reading)
    {
        if (double.IsNaN(_middle))
        {
            throw new InvalidOperationException("Fit it first.");
        }

        return Math.Abs(reading - _middle) > _limit;
    }

    public void Save(string path) => File.WriteAllLines(path, new[] { _middle.ToString("R", CultureInfo.InvariantCulture), _spread.ToString("R", CultureInfo.InvariantCulture) });

    public void Load(string path)
    {
        var lines = File.ReadAllLines(path);
        _middle = double.Parse(lines[0], CultureInfo.InvariantCulture);
        _spread = double.Parse(lines[1], CultureInfo.InvariantCulture);
    }
}
