using System;
using System.Linq;

public sealed class TrainController
{
    private readonly double[] _speeds = new double[3];
    private readonly Random _noise = new();

    public void StepTrain(double[] throttle)
    {
        for (var i = 0; i < 3; i++)
        {
            _speeds[i] += throttle[i] + _noise.NextDouble();
        }
    }

    public double Predict(double seconds) => _speeds[0] * seconds;
}

public sealed class TrainService
{
    private readonly Random _jitter = new();

    public double WeightOfTrain(double[] wagons, double locomotive) => locomotive + wagons.Sum(wagon => wagon + _jitter.NextDouble());

    public double PredictBrakingDistance(double[] wagons, double speed) => WeightOfTrain(wagons, 80) * speed;
}
