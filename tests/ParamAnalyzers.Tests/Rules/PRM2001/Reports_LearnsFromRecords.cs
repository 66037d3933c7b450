using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

public sealed record Stars(int Reader, int Book, double Given);

/// <summary>Not called a learner: it is made with a learning rate and a regularization.</summary>
public sealed class BookTaste
{
    private readonly double _learningRate;
    private readonly double _regularization;
    private int _passes;
    private double[] _books = Array.Empty<double>();

    public BookTaste(double learningRate, double regularization, int passes)
    {
        _learningRate = learningRate;
        _regularization = regularization;
        _passes = passes;
    }

    public void Train(IReadOnlyList<Stars> stars)
    {
        if (_passes == 0)
        {
            {|PRM2001:_passes|} = 1000 / stars.Count;
        }

        var books = new double[stars.Max(given => given.Book) + 1];
        for (var pass = 0; pass < _passes; pass++)
        {
            foreach (var given in stars)
            {
                books[given.Book] += _learningRate * (given.Given - books[given.Book] - _regularization * books[given.Book]);
            }
        }

        _books = books;
    }

    public double Predict(int book)
    {
        if (_books.Length == 0)
        {
            throw new InvalidOperationException("Train first.");
        }

        return _books[book];
    }
}

public sealed record Day(double Rain, double Flow);

public interface IDays
{
    IAsyncEnumerable<Day> ReadAsync(CancellationToken cancellation);
}

/// <summary>Fetches its records itself.</summary>
public sealed class FlowRegressor
{
    private int _lag;
    private double _factor;
    private bool _isFitted;

    public FlowRegressor(int lag) => _lag = lag;

    public async Task FitAsync(IDays source, CancellationToken cancellation)
    {
        var days = new List<Day>();
        await foreach (var day in source.ReadAsync(cancellation))
        {
            days.Add(day);
        }

        if (_lag == 0)
        {
            {|PRM2001:_lag|} = days.Count / 10;
        }

        _factor = days.Skip(_lag).Average(day => day.Flow) / days.Average(day => day.Rain);
        _isFitted = true;
    }

    public double Predict(Day day)
    {
        if (!_isFitted)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return day.Rain * _factor;
    }
}
