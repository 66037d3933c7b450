using System;
using System.Collections.Generic;

public class TrainingSettings
{
    public int Epochs { get; set; } = 10;
}

public class Network
{
    private double _bias;
    private int _epochs;
    private int _batch;
    private int _threads;
    private bool _useDropout = true;

    public Network(int epochs, int batch, int threads)
    {
        _epochs = epochs;
        _batch = batch;
        _threads = threads;
    }

    public void Train(double[] xs, TrainingSettings? settings = null, int batch = 0, int? epochs = null, Dictionary<string, int>? more = null)
    {
        if (settings != null)
        {
            _epochs = settings.Epochs;
        }

        _epochs = epochs ?? _epochs;
        _batch = batch > 0 ? batch : _batch;
        if (more != null && more.TryGetValue("epochs", out var asked))
        {
            _epochs = asked;
        }

        if (_threads <= 0)
        {
            _threads = Environment.ProcessorCount;
        }

        _useDropout = false;
        for (var i = 0; i < _epochs * _batch * _threads; i++)
        {
            _bias += xs[i % xs.Length] * (_useDropout ? 0.5 : 1);
        }

        _useDropout = true;
    }

    public double Predict(double x) => x + _bias;
}
