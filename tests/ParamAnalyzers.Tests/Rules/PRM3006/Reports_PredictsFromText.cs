using System;
using System.Collections.Generic;

namespace Example
{
    /// <summary>Boosts constant corrections per category.</summary>
    public class CategoryBooster
    {
        private readonly int rounds;
        private Dictionary<string, double>[] corrections;

        public CategoryBooster(int rounds)
        {
            this.rounds = rounds;
            this.Shrinkage = 0.3;
        }

        public double {|PRM2011:Shrinkage|} { get; set; }

        public void Train(IList<string> categories, IList<double> targets)
        {
            double[] residuals = new double[targets.Count];
            targets.CopyTo(residuals, 0);

            Dictionary<string, double>[] steps = new Dictionary<string, double>[this.rounds];
            for (int r = 0; r < this.rounds; r++)
            {
                steps[r] = MeanPerCategory(categories, residuals);
                for (int i = 0; i < residuals.Length; i++)
                {
                    residuals[i] -= this.Shrinkage * steps[r][categories[i]];
                }
            }

            this.corrections = steps;
        }

        public double Predict(string category)
        {
            if (this.corrections == null)
            {
                throw new InvalidOperationException("Not trained.");
            }

            double sum = 0;
            foreach (Dictionary<string, double> step in this.corrections)
            {
                double value;
                if (step.TryGetValue(category, out value))
                {
                    sum += value;
                }
            }

            return this.{|PRM3006:Shrinkage|} * sum;
        }

        private static Dictionary<string, double> MeanPerCategory(IList<string> categories, double[] residuals)
        {
            Dictionary<string, double> sums = new Dictionary<string, double>();
            Dictionary<string, int> counts = new Dictionary<string, int>();
            for (int i = 0; i < residuals.Length; i++)
            {
                double sum;
                int count;
                sums.TryGetValue(categories[i], out sum);
                counts.TryGetValue(categories[i], out count);
                sums[categories[i]] = sum + residuals[i];
                counts[categories[i]] = count + 1;
            }

            foreach (KeyValuePair<string, int> entry in counts)
            {
                sums[entry.Key] /= entry.Value;
            }

            return sums;
        }
    }
}
