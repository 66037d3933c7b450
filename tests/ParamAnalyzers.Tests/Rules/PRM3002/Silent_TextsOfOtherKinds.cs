using System.Collections.Generic;

// Pairs of words that nobody labelled, and numbers beside them: a glossary and a price list.
public class Glossary
{
    private readonly Dictionary<string, string> _entries = new();

    public void Train((string From, string To)[] pairs)
    {
        foreach (var (from, to) in pairs)
        {
            _entries[from] = to;
        }
    }

    public string Classify(string word)
    {
        if (!_entries.ContainsKey(word))
        {
            _entries[word] = word;
        }

        return _entries[word];
    }
}

public class Register
{
    private readonly Dictionary<string, int> _entries = new();

    public void Train((string Name, string Street, bool IsHome)[] people)
    {
        foreach (var (name, street, isHome) in people)
        {
            _entries[name + street] = isHome ? 1 : 0;
        }
    }

    public string Classify(string word)
    {
        if (!_entries.ContainsKey(word))
        {
            _entries[word] = 1;
        }

        return word + _entries[word];
    }
}
