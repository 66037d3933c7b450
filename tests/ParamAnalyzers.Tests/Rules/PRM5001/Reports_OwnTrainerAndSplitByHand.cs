using System;
using System.Linq;

public class House
{
    public double Area { get; set; }

    public double Target { get; set; }
}

public class Regressor
{
    private double _slope;

    public void Fit(House[] houses)
    {
        foreach (var house in houses)
        {
            _slope += house.Target / house.Area;
        }
    }

    public double Predict(House house) => _slope * house.Area;
}

public static class Program
{
    public static void Main()
    {
        var houses = Enumerable.Range(1, 100).Select(i => new House { Area = i, Target = 2 * i }).ToArray();
        var trainRows = houses.Take(80).ToArray();
        var testRows = houses.Skip(80).ToArray();
        var regressor = new Regressor();
        regressor.Fit({|PRM5001:testRows|});
        Console.WriteLine(regressor.Predict(testRows[0]) + trainRows.Length);
    }
}
