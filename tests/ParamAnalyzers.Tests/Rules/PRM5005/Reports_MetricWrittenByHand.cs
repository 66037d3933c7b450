using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Mail(string Subject, string Body, bool IsSpam);

public sealed class BayesFilter
{
    private readonly double _smoothing;
    private Dictionary<string, (int Ham, int Spam)> _words = new();

    public BayesFilter(double smoothing)
    {
        if (!(smoothing > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(smoothing));
        }

        _smoothing = smoothing;
    }

    public void Train(IReadOnlyList<Mail> mails)
    {
        var words = new Dictionary<string, (int Ham, int Spam)>();
        foreach (var mail in mails)
        {
            foreach (var word in mail.Subject.Split(' ').Concat(mail.Body.Split(' ')))
            {
                var (ham, spam) = words.GetValueOrDefault(word);
                words[word] = mail.IsSpam ? (ham, spam + 1) : (ham + 1, spam);
            }
        }

        _words = words;
    }

    public bool Classify(string subject, string body) => subject.Split(' ').Concat(body.Split(' ')).Sum(Odds) > 0;

    private double Odds(string word)
    {
        var (ham, spam) = _words.GetValueOrDefault(word);
        return Math.Log((spam + _smoothing) / (ham + _smoothing));
    }
}

public static class NightlyJob
{
    public static BayesFilter Rebuild(IReadOnlyList<Mail> archive, double smoothing)
    {
        var filter = new BayesFilter(smoothing);
        filter.Train(archive);
        Console.WriteLine($"hits {Accuracy(filter, {|PRM5005:archive|}):P1}");
        return filter;
    }

    private static double Accuracy(BayesFilter filter, IReadOnlyList<Mail> mails) =>
        mails.Average(mail => filter.Classify(mail.Subject, mail.Body) == mail.IsSpam ? 1.0 : 0.0);
}

/// <summary>The model is a member, and the metric knows it.</summary>
public sealed class MailDesk
{
    private readonly BayesFilter _filter = new(0.5);

    public double Retrain(IReadOnlyList<Mail> mails)
    {
        _filter.Train(mails);
        var rate = ErrorRate({|PRM5005:mails|});
        return rate;
    }

    private double ErrorRate(IReadOnlyList<Mail> mails) =>
        mails.Count(mail => _filter.Classify(mail.Subject, mail.Body) != mail.IsSpam) / (double)mails.Count;
}
