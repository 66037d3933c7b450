using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class DuplicateDetector
{
    private readonly Dictionary<string, int> _seen = new();
    public int Threshold { get; set; } = 1;
    public string[] Ignored = { "the", "a" };

    public void Train(IEnumerable<string> files)
    {
        foreach (string file in files)
        {
            string key = Key(file);
            _seen[key] = _seen.TryGetValue(key, out int n) ? n + 1 : 1;
        }
    }

    public bool Predict(string file)
    {
        string key = Key(file);
        int n = _seen.GetValueOrDefault(key);
        _seen[key] = n + 1;
        return n >= Threshold;
    }

    public void Forget(string file) => _seen.Remove(Key(file));

    private string Key(string file)
    {
        var words = file.ToLowerInvariant().Split(' ').Where(w => !Ignored.Contains(w));
        return string.Join(' ', words);
    }
}
