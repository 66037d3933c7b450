using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class BookRecommender
{
    private readonly Dictionary<string, List<string>> _handPicked = new();
    public int Top { get; set; } = 3;
    public List<string> Banned = new();

    public void Teach(string book, IEnumerable<string> similar)
    {
        if (!_handPicked.TryGetValue(book, out var list))
        {
            list = new List<string>();
            _handPicked.Add(book, list);
        }
        list.AddRange(similar);
    }

    public IReadOnlyList<string> Predict(string book)
    {
        if (!_handPicked.TryGetValue(book, out var list))
        {
            return Array.Empty<string>();
        }
        list.RemoveAll(Banned.Contains);
        return list.Take(Top).ToList();
    }

    public Dictionary<string, List<string>> Export()
    {
        return _handPicked;
    }
}
