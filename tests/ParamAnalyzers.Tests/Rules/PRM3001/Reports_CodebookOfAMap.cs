using System;

public sealed class SelfOrganizingMap
{
    private readonly int _units;
    private readonly double _rate;
    private double[,]? _codebook;

    public SelfOrganizingMap(int units, double rate) => (_units, _rate) = (units, rate);

    public void SeqTrain(double[][] rows, Random random)
    {
        _codebook = new double[_units, rows[0].Length];
        for (var unit = 0; unit < _units; unit++)
        {
            var picked = rows[random.Next(rows.Length)];
            for (var j = 0; j < picked.Length; j++)
            {
                _codebook[unit, j] += _rate * picked[j];
            }
        }
    }

    public int Project(double[] row)
    {
        if (_codebook is null)
        {
            throw new InvalidOperationException("The map is not trained.");
        }

        var best = 0;
        for (var unit = 1; unit < _units; unit++)
        {
            best = Math.Abs(_codebook[unit, 0] - row[0]) < Math.Abs(_codebook[best, 0] - row[0]) ? unit : best;
        }

        return best;
    }

    public void Darken(double share)
    {
        var codebook = _codebook ?? throw new InvalidOperationException("The map is not trained.");
        for (var unit = 0; unit < _units; unit++)
        {
            {|PRM3001:codebook|}[unit, 0] *= share;
        }
    }
}
