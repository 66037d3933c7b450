using System;
using System.Collections.Generic;
using System.Linq;

public readonly record struct Mail(string Text, bool IsSpam);

public sealed class SpamFilter
{
    private readonly double _smoothing;
    private readonly Dictionary<string, int> _spamCounts = new();
    private readonly Dictionary<string, int> _hamCounts = new();

    public SpamFilter(double smoothing) => _smoothing = smoothing;

    public void Train(IReadOnlyList<Mail> mails)
    {
        _spamCounts.Clear();
        _hamCounts.Clear();
        foreach (var mail in mails)
        {
            var table = mail.IsSpam ? _spamCounts : _hamCounts;
            foreach (var word in mail.Text.Split(' '))
            {
                table[word] = table.GetValueOrDefault(word) + 1;
            }
        }
    }

    public bool Classify(string text)
    {
        if (_spamCounts.Count + _hamCounts.Count == 0)
        {
            throw new InvalidOperationException("Train it first.");
        }

        return text.Split(' ').Sum(word => Math.Log(_spamCounts.GetValueOrDefault(word) + _smoothing) - Math.Log(_hamCounts.GetValueOrDefault(word) + _smoothing)) > 0;
    }

    public void AllowList(string word) => {|PRM3001:_spamCounts|}[word] = 0;
}
