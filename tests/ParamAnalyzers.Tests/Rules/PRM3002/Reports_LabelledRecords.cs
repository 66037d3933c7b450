using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public record Ticket(string Subject);

public record SolvedTicket(string Subject, string Queue) : Ticket(Subject);

/// <summary>Learns from tickets with an answer, and is asked about tickets without one.</summary>
public class QueueClassifier
{
    private Dictionary<string, Dictionary<string, int>> _counts = new();
    private HashSet<string> _vocabulary = new();
    private double _longest;

    public void Learn(IEnumerable<SolvedTicket> tickets)
    {
        _counts = new();
        _vocabulary = new();
        _longest = tickets.Max(ticket => ticket.Subject.Length);
        foreach (var ticket in tickets)
        {
            var words = _counts.TryGetValue(ticket.Queue, out var known) ? known : _counts[ticket.Queue] = new();
            foreach (var word in ticket.Subject.Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) + 1;
                _vocabulary.Add(word);
            }
        }
    }

    public string Classify(Ticket ticket)
    {
        if (_counts.Count == 0)
        {
            throw new InvalidOperationException("Learn first.");
        }

        {|PRM3002:_longest|} = Math.Max(_longest, ticket.Subject.Length);
        return _counts.MaxBy(queue => ticket.Subject.Split(' ').Sum(word => Math.Log((queue.Value.GetValueOrDefault(word) + 1.0) / _vocabulary.Count)) / _longest).Key;
    }
}

public sealed record Subscriber(double Months, double Charge);

public sealed record LabelledSubscriber(Subscriber Subscriber, bool Left);

public sealed class ChurnClassifier
{
    private double _limit;

    public void Train(IReadOnlyList<LabelledSubscriber> rows) => _limit = rows.Where(row => row.Left).Average(row => row.Subscriber.Charge);

    public bool PredictLeaving(Subscriber subscriber)
    {
        {|PRM3002:_limit|} += subscriber.Charge - _limit;
        return subscriber.Charge > _limit;
    }
}
