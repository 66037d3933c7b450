using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class TopicClassifier
{
    private readonly Dictionary<string, int> _documentsPerTopic = new();
    private readonly Dictionary<(string Topic, string Word), int> _counts = new();

    public void Train(IEnumerable<(string Topic, string[] Words)> documents)
    {
        _documentsPerTopic.Clear();
        _counts.Clear();
        foreach (var (topic, words) in documents)
        {
            _documentsPerTopic[topic] = _documentsPerTopic.GetValueOrDefault(topic) + 1;
            foreach (var word in words)
                _counts[(topic, word)] = _counts.GetValueOrDefault((topic, word)) + 1;
        }
    }

    public string Predict(string[] words)
    {
        if (_documentsPerTopic.Count == 0) throw new InvalidOperationException("Train the classifier first.");

        var topic = _documentsPerTopic.Keys
            .MaxBy(t => Math.Log(_documentsPerTopic[t]) + words.Sum(w => Math.Log(1 + _counts.GetValueOrDefault((t, w)))))!;

        {|PRM3002:_documentsPerTopic|}[topic]++;
        return topic;
    }
}
