using System;
using System.IO;
using Microsoft.ML.Trainers;

namespace Example;

public static class Coefficients
{
    public static void Write(LinearRegressionModelParameters linear, TextWriter sink)
    {
        float[] {|PRM6001:hyperparameterValues|} = [linear.Bias, .. linear.Weights];
        sink.WriteLine(string.Join(';', hyperparameterValues));
    }

    public static void WriteBoth(LinearRegressionModelParameters linear, float regularization, TextWriter sink)
    {
        float[] hyperparameterValues = [regularization, .. linear.Weights];
        sink.WriteLine(string.Join(';', hyperparameterValues));
    }
}
