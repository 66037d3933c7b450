using Microsoft.ML;

namespace Example
{
    // Two values with two meanings: one repeats the run, the other is part of the feature map.
    public sealed class NewsTagger
    {
        private readonly MLContext _ml;
        private readonly uint _hashingSeed;

        public NewsTagger(int randomSeed, uint hashingSeed)
        {
            _ml = new MLContext(randomSeed);
            _hashingSeed = hashingSeed;
        }

        public ITransformer Train(IDataView articles)
        {
            return _ml.Transforms.Text
                .ProduceHashedWordBags("Features", "Title", numberOfBits: 15, seed: _hashingSeed)
                .Append(_ml.BinaryClassification.Trainers.AveragedPerceptron("Politics", "Features"))
                .Fit(articles);
        }
    }
}
