using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Perceptron
{
    private readonly double[] _weights = new double[4];

    public void Train(IReadOnlyList<(double[] Row, int Label)> rows)
    {
        foreach (var (row, label) in rows.OrderBy(row => {|PRM1005:Guid.NewGuid()|}))
        {
            _weights[0] += (label - Predict(row)) * row[0];
        }
    }

    public int Predict(double[] row) => row[0] * _weights[0] > 0 ? 1 : 0;
}

public sealed class Quiz
{
    public string[] Shuffled(string[] questions) => questions.OrderBy(_ => Guid.NewGuid()).ToArray();
}
