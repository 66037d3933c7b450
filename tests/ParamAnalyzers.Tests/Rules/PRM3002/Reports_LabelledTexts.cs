using System.Collections.Generic;

public class TopicFinder
{
    private readonly Dictionary<string, int> _table = new();

    public void Train((string Topic, string[] Words)[] documents)
    {
        _table.Clear();
        foreach (var (topic, words) in documents)
        {
            foreach (var word in words)
            {
                _table[topic + word] = _table.GetValueOrDefault(topic + word) + 1;
            }
        }
    }

    public string Classify(string[] words)
    {
        if (!_table.ContainsKey(words[0]))
        {
            {|PRM3002:_table|}[words[0]] = words.Length;
        }

        return _table.ContainsKey("sport" + words[0]) ? "sport" : "news";
    }
}

public class SpamFinder
{
    private readonly Dictionary<string, int> _table = new();

    public void Train((string Text, bool IsSpam)[] mails)
    {
        _table.Clear();
        foreach (var (text, isSpam) in mails)
        {
            _table[text] = _table.GetValueOrDefault(text) + (isSpam ? 1 : -1);
        }
    }

    public bool Classify(string text)
    {
        if (!_table.ContainsKey(text))
        {
            {|PRM3002:_table|}[text] = 1;
        }

        return _table.GetValueOrDefault(text) > 0;
    }
}
