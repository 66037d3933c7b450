using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class TriageClassifier
{
    public double FeverLimit { get; set; } = 38.5;
    public int Waiting { get; set; }
    private readonly Dictionary<int, int> _perClass = new();

    public int Classify(Patient patient)
    {
        int level = patient.Temperature > FeverLimit ? 2 : 3;
        if (patient.Pulse > 130 || patient.Pulse < 40)
        {
            level = 1;
        }
        _perClass[level] = _perClass.GetValueOrDefault(level) + 1;
        Waiting++;
        return level;
    }

    public void Train(IEnumerable<string> nurses)
    {
        foreach (string nurse in nurses)
        {
            Console.WriteLine($"{nurse}: fever above {FeverLimit}");
        }
    }

    public void Discharge()
    {
        Waiting = Math.Max(0, Waiting - 1);
    }

    public IReadOnlyDictionary<int, int> Statistics => _perClass;
}

public record Patient(double Temperature, double Pulse);
