using System;
using System.Collections.Generic;

public readonly record struct Rating(int User, int Item, float Stars);

public sealed class Means
{
    private readonly float _shrink;
    private readonly Dictionary<int, float> _answers = new();
    private readonly Dictionary<int, float> _answersForItems = new();
    private float[] _means = Array.Empty<float>();

    public Means(float shrink) => _shrink = shrink;

    public void Train(IReadOnlyList<Rating> ratings, int items)
    {
        _answers.Clear();
        _answersForItems.Clear();
        var sums = new float[items];
        foreach (var rating in ratings)
        {
            sums[rating.Item] += rating.Stars / (ratings.Count + _shrink);
        }

        _means = sums;
    }

    public float Predict(int user, int item)
    {
        if (_means.Length == 0)
        {
            throw new System.InvalidOperationException("Train first.");
        }

        return Remember(_answers, user * 31, _means[item]) + Remember(_answersForItems, item, _means[item]);
    }

    private static float Remember(Dictionary<int, float> table, int key, float value)
    {
        table[key] = value;
        return value;
    }
}
