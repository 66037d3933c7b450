using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Example
{
    public class SalaryModel
    {
        private readonly MLContext ctx;

        public SalaryModel(MLContext ctx)
        {
            this.ctx = ctx;
        }

        public void TrainAndSave(IDataView employees, string path)
        {
            var pipeline = this.ctx.Transforms.Concatenate("Features", "Experience", "Education", "Age")
                .Append(this.ctx.Transforms.NormalizeMeanVariance("Features"))
                .Append(this.ctx.Regression.Trainers.OnlineGradientDescent("Salary", numberOfIterations: 20));

            var folds = this.ctx.Regression.CrossValidate(employees, pipeline, numberOfFolds: 5, labelColumnName: "Salary");

            Console.WriteLine("R2 of the folds: " + string.Join(", ", folds.Select(f => f.Metrics.RSquared.ToString("F3"))));

            // keep the model of the best fold
            ITransformer best = folds.OrderByDescending(f => f.Metrics.RSquared).Select(f => f.Model).{|PRM5003:First|}();
            this.ctx.Model.Save(best, employees.Schema, path);
        }
    }
}
