using System.Collections.Generic;
using System.Linq;
using System;
using Microsoft.ML.Trainers;
using Microsoft.ML;

namespace ReviewTopics;

public sealed class TopicPipeline
{
    private readonly int _clusters;

    public TopicPipeline(int clusters)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(clusters, 2);
        _clusters = clusters;
    }

    public ITransformer Fit(IEnumerable<Review> reviews)
    {
        var context = Context();
        var data = context.Data.LoadFromEnumerable(reviews);
        var chain = context.Transforms.Text
            .FeaturizeText("Features", nameof(Review.Text))
            .Append(context.Clustering.Trainers.KMeans(new KMeansTrainer.Options
            {
                NumberOfClusters = _clusters,
                NumberOfThreads = 1,
            }));
        return chain.Fit(data);
    }

    private static MLContext Context()
    {
        var stamp = Guid.NewGuid();
        int seed = stamp.GetHashCode();
        return {|PRM1006:new MLContext(seed)|};
    }
}

public sealed record Review(string Text);
