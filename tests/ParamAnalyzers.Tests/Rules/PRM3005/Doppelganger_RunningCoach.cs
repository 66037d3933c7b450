using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Session(DateOnly Day, double Kilometres, double Minutes, double HeartRate);

/// <summary>A running coach: keeps an athlete's diary and quotes Riegel's published formula.</summary>
public sealed class RunningCoach
{
    private const double RiegelExponent = 1.06;
    private readonly List<Session> _diary = new();

    public string Athlete { get; set; } = "";

    public int Fatigue { get; set; }

    public void Train(IEnumerable<Session> sessions)
    {
        foreach (var session in sessions)
        {
            _diary.Add(session);
            Fatigue += session.HeartRate > 165 ? 3 : 1;
        }
    }

    public void Rest(int days) => Fatigue = Math.Max(0, Fatigue - days);

    public TimeSpan Predict(double raceKilometres)
    {
        var reference = _diary.OrderByDescending(s => s.Day).First();
        var minutes = reference.Minutes * Math.Pow(raceKilometres / reference.Kilometres, RiegelExponent);
        if (Fatigue > 20)
        {
            minutes *= 1.03;
        }

        return TimeSpan.FromMinutes(minutes);
    }

    public string Describe() => $"{Athlete}: {_diary.Count} sessions, fatigue {Fatigue}";
}
