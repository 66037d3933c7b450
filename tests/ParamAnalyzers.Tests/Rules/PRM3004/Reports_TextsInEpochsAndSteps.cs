using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record SkipGramOptions
{
    public int Epochs { get; init; } = 5;

    public double StepSize { get; init; } = 0.025;

    public int Dimensions { get; init; } = 16;
}

public sealed class WordVectors
{
    private readonly SkipGramOptions _options;
    private readonly Dictionary<string, int> _places = new();
    private float[][] _vectors = [];

    public WordVectors(SkipGramOptions options) => _options = options;

    public void Train(IReadOnlyList<string> lines)
    {
        _places.Clear();
        foreach (var word in lines.SelectMany(line => line.Split(' ')).Distinct())
        {
            _places[word] = _places.Count;
        }

        _vectors = Enumerable.Range(0, _places.Count).Select(_ => new float[_options.Dimensions]).ToArray();
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            foreach (var line in lines)
            {
                foreach (var word in line.Split(' '))
                {
                    _vectors[_places[word]][line.Length % _options.Dimensions] += (float)_options.StepSize;
                }
            }
        }
    }

    public double Predict(string word) => {|PRM3004:_vectors|}[_places[word]].Max();
}
