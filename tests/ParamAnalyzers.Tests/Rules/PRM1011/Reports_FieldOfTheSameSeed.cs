using Microsoft.ML;

namespace Example;

public sealed class RouterPipeline
{
    private readonly MLContext _context;
    private readonly int _seed;
    private readonly uint _hashSeed;

    public RouterPipeline(int seed, uint hashSeed)
    {
        _seed = seed;
        _hashSeed = hashSeed;
        _context = new MLContext(seed);
    }

    public IEstimator<ITransformer> Words() => _context.Transforms.Text.ProduceHashedNgrams("Words", "Text", numberOfBits: 12, seed: {|PRM1011:(uint)_seed|});

    public IEstimator<ITransformer> WordsBySeedsOfTheirOwn() => _context.Transforms.Text.ProduceHashedNgrams("Words", "Text", numberOfBits: 12, seed: _hashSeed);
}
