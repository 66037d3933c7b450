using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Stump
{
    private double _cut;

    public void BuildClassifier(double[][] rows, int[] classes) => _cut = rows.Where((_, i) => classes[i] == 1).Average(row => row[0]);

    public int Classify(double[] row) => row[0] > _cut ? 1 : 0;
}

public interface IClassifier
{
    void BuildClassifier(double[][] rows, int[] classes);

    int Classify(double[] row);
}

public sealed class Bagging : IClassifier
{
    private readonly List<Stump> _stumps = new List<Stump>();
    private readonly int _count;

    public Bagging(int count) => _count = count;

    public void BuildClassifier(double[][] rows, int[] classes)
    {
        for (var i = 0; i < _count; i++)
        {
            var stump = new Stump();
            stump.BuildClassifier(rows.Skip(i).ToArray(), classes.Skip(i).ToArray());
            {|PRM3005:_stumps|}.Add(stump);
        }
    }

    public int Classify(double[] row)
    {
        if (_stumps.Count == 0)
        {
            throw new InvalidOperationException("Build it first.");
        }

        return _stumps.Sum(stump => stump.Classify(row)) * 2 > _count ? 1 : 0;
    }
}

/// <summary>Each call grows one more, and nobody says otherwise.</summary>
public sealed class GrowingBag
{
    private readonly List<Stump> _stumps = new List<Stump>();

    public void GrowStump(double[][] rows, int[] classes)
    {
        var stump = new Stump();
        stump.BuildClassifier(rows, classes);
        _stumps.Add(stump);
    }

    public int Classify(double[] row) => _stumps.Count == 0 ? throw new InvalidOperationException("Grow one first.") : _stumps[0].Classify(row);
}

/// <summary>Who gives it up does not train it once more.</summary>
public sealed class DisposableBagging : IDisposable
{
    private readonly List<Stump> _stumps = new List<Stump>();

    public void Build(double[][] rows, int[] classes)
    {
        var stump = new Stump();
        stump.BuildClassifier(rows, classes);
        {|PRM3005:_stumps|}.Add(stump);
    }

    public void Dispose() => _stumps.Clear();

    public int Classify(double[] row) => _stumps.Count == 0 ? throw new InvalidOperationException("Build it first.") : _stumps[0].Classify(row);
}

/// <summary>Whoever builds it once more can ask it to forget.</summary>
public sealed class ForgetfulBagging
{
    private readonly List<Stump> _stumps = new List<Stump>();

    public void Build(double[][] rows, int[] classes)
    {
        var stump = new Stump();
        stump.BuildClassifier(rows, classes);
        _stumps.Add(stump);
    }

    public void Forget() => _stumps.Clear();

    public int Classify(double[] row) => _stumps.Count == 0 ? throw new InvalidOperationException("Build it first.") : _stumps[0].Classify(row);
}

public sealed class BaggingThatBeginsAnew
{
    private readonly List<Stump> _stumps = new List<Stump>();

    public void BuildClassifier(double[][] rows, int[] classes)
    {
        _stumps.Clear();
        var stump = new Stump();
        stump.BuildClassifier(rows, classes);
        _stumps.Add(stump);
    }

    public int Classify(double[] row) => _stumps.Count == 0 ? throw new InvalidOperationException("Build it first.") : _stumps[0].Classify(row);
}
