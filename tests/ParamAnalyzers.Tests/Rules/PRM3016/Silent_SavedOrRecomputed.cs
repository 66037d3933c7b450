using System;
using System.IO;
using System.Text.Json;

public class Regressor
{
    private readonly double[] _weights = new double[3];
    private double _bias;
    private double _norm;

    [NonSerialized]
    private double _cached;

    public void Fit(double[][] x, double[] y)
    {
        _weights[0] += y[0];
        _bias = y[0];
        _cached = y[0];
        Normalize();
    }

    public double Predict(double[] x) => (_weights[0] * x[0] / _norm) + _bias + _cached;

    public void SaveTo(BinaryWriter writer)
    {
        writer.Write(_weights[0]);
        writer.Write(_bias);
    }

    public void LoadFrom(BinaryReader reader)
    {
        _weights[0] = reader.ReadDouble();
        _bias = reader.ReadDouble();
        Normalize();
    }

    private void Normalize() => _norm = Math.Abs(_weights[0]);
}

public class Serialized
{
    private double[] _weights = { 0 };

    public void Fit(double[][] x, double[] y) => _weights = y;

    public double Predict(double[] x) => _weights[0] * x[0];

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));

    public static Serialized Load(string path) => JsonSerializer.Deserialize<Serialized>(File.ReadAllText(path))!;
}

public class NotSavedAtAll
{
    private double[] _weights = { 0 };

    public void Fit(double[][] x, double[] y) => _weights = y;

    public double Predict(double[] x) => _weights[0] * x[0];
}
