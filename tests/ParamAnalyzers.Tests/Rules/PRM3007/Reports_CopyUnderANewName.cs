using System;
using System.Collections.Generic;

public sealed class IntentModel
{
    private readonly double[][] _emissions;

    public IntentModel(int states, string name)
    {
        Name = name;
        _emissions = new double[states][];
        for (var state = 0; state < states; state++)
        {
            _emissions[state] = new double[6];
        }
    }

    public IntentModel(IntentModel source, string newName)
    {
        Name = newName;
        _emissions = {|PRM3007:(double[][])source._emissions.Clone()|};
    }

    public string Name { get; }

    public void Fit(IReadOnlyList<int[]> sessions)
    {
        foreach (var session in sessions)
        {
            _emissions[session[0]][session[1]] += 1.0 / sessions.Count;
        }
    }

    public double Predict(int[] session) => _emissions[session[0]][session[1]];
}
