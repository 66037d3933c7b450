using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class Factors
{
    private readonly double _learningRate;
    private Dictionary<string, double[]> _customers = new();

    public Factors(double learningRate) => _learningRate = learningRate;

    public void Fit(IReadOnlyList<(string Customer, double Rating)> ratings)
    {
        _customers = ratings.Select(rating => rating.Customer).Distinct().ToDictionary(id => id, _ => new double[4]);
        foreach (var (customer, rating) in ratings)
        {
            var vector = _customers[customer];
            for (var k = 0; k < vector.Length; k++)
            {
                vector[k] += _learningRate * (rating - vector[k]);
            }
        }
    }

    public double Predict(string customer) => _customers.TryGetValue(customer, out var vector) ? vector.Sum() : 0;

    public Factors Clone()
    {
        var copy = new Factors(_learningRate);
        copy._customers = {|PRM3007:_customers|};
        return copy;
    }
}
