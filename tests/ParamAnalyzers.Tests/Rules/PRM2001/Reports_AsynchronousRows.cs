using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Example;

// KNN with async training, the neighbours are stored as they come in from the reader
public sealed class NachbarKlassifikator
{
    private int _k;
    private readonly double _exponent;
    private List<(double[] Merkmale, int Klasse)>? _beispiele;

    public NachbarKlassifikator(int k, double exponent)
    {
        _k = k;
        _exponent = exponent;
    }

    public async Task TrainAsync(IAsyncEnumerable<(double[] Merkmale, int Klasse)> daten, CancellationToken token = default)
    {
        var liste = new List<(double[], int)>();
        await foreach (var zeile in daten.WithCancellation(token))
            liste.Add(zeile);

        {|PRM2001:_k|} = Math.Min(_k, liste.Count);
        _beispiele = liste;
    }

    public int Predict(double[] merkmale)
    {
        if (_beispiele is null)
            throw new InvalidOperationException("Der Klassifikator ist noch nicht trainiert.");

        var sortiert = new List<(double Abstand, int Klasse)>();
        foreach (var (m, klasse) in _beispiele)
            sortiert.Add((Abstand(m, merkmale), klasse));
        sortiert.Sort((a, b) => a.Abstand.CompareTo(b.Abstand));

        var stimmen = new Dictionary<int, int>();
        foreach (var (_, klasse) in sortiert.GetRange(0, _k))
            stimmen[klasse] = stimmen.TryGetValue(klasse, out int n) ? n + 1 : 1;

        int beste = -1, meiste = 0;
        foreach (var paar in stimmen)
            if (paar.Value > meiste) (beste, meiste) = (paar.Key, paar.Value);
        return beste;
    }

    private double Abstand(double[] a, double[] b)
    {
        double s = 0;
        for (int i = 0; i < a.Length; i++) s += Math.Pow(Math.Abs(a[i] - b[i]), _exponent);
        return s;
    }
}
