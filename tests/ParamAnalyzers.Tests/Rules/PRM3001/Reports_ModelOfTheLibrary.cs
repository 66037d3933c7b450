using System.Collections.Generic;
using System.Linq;
using Microsoft.ML.Trainers;

public class Report
{
    public void Edit(LinearRegressionModelParameters model, MaximumEntropyModelParameters classes)
    {
        ((float[])classes.{|PRM3001:GetBiases|}())[0] = 100;
        if (model.Weights is float[] weights)
        {
            {|PRM3001:weights|}[0] = 0;
        }
    }

    // Looking is allowed.
    public float Largest(LinearRegressionModelParameters model) => model.Weights.Max() + model.Bias;

    public List<float> Copy(LinearRegressionModelParameters model)
    {
        var copy = model.Weights.ToList();
        copy[0] = 1;
        return copy;
    }
}
