using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public interface IClassifier
    {
        void Train(IReadOnlyList<(double[] Row, int Label)> samples);

        int Predict(double[] row);
    }

    /// <summary>Whether a second training begins anew is for each classifier to say.</summary>
    public sealed class CrossValidation
    {
        private readonly int _folds;

        public CrossValidation(int folds) => _folds = folds;

        public List<int> Run(IReadOnlyList<(double[] Row, int Label)> samples, IClassifier classifier)
        {
            var answers = new List<int>();
            for (var fold = 0; fold < _folds; fold++)
            {
                classifier.Train(samples.Where((_, i) => i % _folds != fold).ToList());
                answers.AddRange(samples.Where((_, i) => i % _folds == fold).Select(sample => classifier.Predict(sample.Row)));
            }

            return answers;
        }
    }
}
