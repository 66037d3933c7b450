using System.Collections.Generic;

public class PrefixClassifier
{
    private readonly Dictionary<string, string> _labels = new();
    private readonly Dictionary<string, int> _table = new();

    public void Train(IEnumerable<(string Text, string Label)> rows)
    {
        foreach (var (text, label) in rows)
        {
            _table[text + label] = text.Length;
        }
    }

    public int Predict(string text)
    {
        if (!_table.ContainsKey(text))
        {
            {|PRM3002:_table|}[text] = 1;
        }

        _labels[text] = text;
        return _table[text] + _labels.Count;
    }
}
