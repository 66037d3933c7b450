using System.Threading;

public sealed class Crew
{
    public double[] Hours { get; init; } = { 8 };
}

public sealed class RotaModel
{
    private double[]? _hours;

    public void Train(Crew crew, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        _hours = crew.Hours;
    }

    public double Predict(int day) => _hours![day];
}

public sealed class RoomModel
{
    private double[]? _seats;

    public void Train(int room) => _seats = new double[room];

    public double Predict(int row) => _seats![row];
}
