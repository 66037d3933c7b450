using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class RailwayNetwork
{
    private readonly List<Train> _trains = new();
    public double SpeedLimit { get; set; } = 160;

    public void Train(Train train, IEnumerable<double> distances)
    {
        _trains.Add(train);
        foreach (double d in distances)
        {
            train.Minutes += d / SpeedLimit * 60;
        }
    }

    public double Predict(string name)
    {
        foreach (var train in _trains)
        {
            if (train.Name == name)
            {
                train.Queries++;
                return train.Minutes;
            }
        }
        return double.NaN;
    }

    public void Announce(double delay)
    {
        SpeedLimit *= 0.9;
        foreach (var train in _trains)
        {
            train.Minutes += delay;
        }
    }
}

public sealed class Train
{
    public string Name { get; set; } = "";
    public double Minutes { get; set; }
    public int Queries { get; set; }
}
