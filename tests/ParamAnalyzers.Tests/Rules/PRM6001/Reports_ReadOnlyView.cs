using System;
using System.Collections.Generic;

namespace Example;

/// <summary>Linear regression on the age of a machine and its load, fitted by gradient descent.</summary>
public sealed class WearRegression
{
    private readonly double _learningRate;
    private readonly int _iterations;
    private double[] _coefficients = Array.Empty<double>();

    public WearRegression(double learningRate, int iterations)
    {
        _learningRate = learningRate;
        _iterations = iterations;
    }

    /// <summary>One coefficient per column, the last one is the intercept.</summary>
    public IReadOnlyList<double> {|PRM6001:Hyperparameters|} => Array.AsReadOnly(_coefficients);

    public void Fit(double[][] x, double[] y)
    {
        int columns = x[0].Length;
        var coefficients = new double[columns + 1];

        for (int iteration = 0; iteration < _iterations; iteration++)
        {
            var gradient = new double[columns + 1];
            for (int i = 0; i < x.Length; i++)
            {
                double error = Evaluate(coefficients, x[i]) - y[i];
                for (int j = 0; j < columns; j++)
                {
                    gradient[j] += error * x[i][j];
                }

                gradient[columns] += error;
            }

            for (int j = 0; j <= columns; j++)
            {
                coefficients[j] -= _learningRate * gradient[j] / x.Length;
            }
        }

        _coefficients = coefficients;
    }

    public double Predict(double[] machine)
    {
        if (_coefficients.Length == 0)
        {
            throw new InvalidOperationException("The regression has not been fitted.");
        }

        return Evaluate(_coefficients, machine);
    }

    private static double Evaluate(double[] coefficients, double[] row)
    {
        double sum = coefficients[row.Length];
        for (int j = 0; j < row.Length; j++)
        {
            sum += coefficients[j] * row[j];
        }

        return sum;
    }
}
