using System;
using System.Collections.Generic;

public readonly record struct Rating(int User, int Item, float Stars);

public sealed class Factorizer
{
    private readonly int _factors;
    private readonly float _rate;
    private readonly Dictionary<int, float[]> _users = new();
    private readonly Dictionary<int, float[]> _items = new();

    public Factorizer(int factors, float rate) => (_factors, _rate) = (factors, rate);

    public void Train(IReadOnlyList<Rating> ratings, int seed)
    {
        var random = new Random(seed);
        _users.Clear();
        _items.Clear();
        foreach (var rating in ratings)
        {
            var p = Factors(_users, rating.User, random);
            var q = Factors(_items, rating.Item, random);
            var error = rating.Stars - Dot(p, q);
            for (var k = 0; k < _factors; k++)
            {
                (p[k], q[k]) = (p[k] + (_rate * error * q[k]), q[k] + (_rate * error * p[k]));
            }
        }
    }

    public float Predict(int user, int item)
    {
        if (!_items.TryGetValue(item, out var q))
        {
            return 0;
        }

        if (!_users.TryGetValue(user, out var p))
        {
            p = new float[_factors];
            {|PRM3002:_users|}.Add(user, p);
        }

        return Dot(p, q);
    }

    private float[] Factors(Dictionary<int, float[]> table, int id, Random random)
    {
        if (!table.TryGetValue(id, out var found))
        {
            found = new float[_factors];
            for (var k = 0; k < found.Length; k++)
            {
                found[k] = random.NextSingle() - 0.5f;
            }

            table[id] = found;
        }

        return found;
    }

    private static float Dot(float[] p, float[] q)
    {
        var sum = 0f;
        for (var k = 0; k < p.Length; k++)
        {
            sum += p[k] * q[k];
        }

        return sum;
    }
}
