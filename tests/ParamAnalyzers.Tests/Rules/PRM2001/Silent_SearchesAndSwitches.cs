using System.Threading.Tasks;

public class Search
{
    private readonly bool _tunes;
    private int _batchSize;
    private int _depth;
    private int _position;
    private double _damping;
    private float _level;

    public Search(int depth, int batchSize, int position, double damping, bool tunes)
    {
        _depth = depth;
        _batchSize = batchSize;
        _position = position;
        _damping = damping;
        _tunes = tunes;
    }

    public ParallelOptions ParallelOptions { get; } = new ParallelOptions();

    public void Fit(float[] xs)
    {
        ParallelOptions.MaxDegreeOfParallelism = 1;
        if (_tunes)
        {
            _depth = xs.Length / 7;
        }

        _position = 1;
        for (var epoch = 0; epoch < 10; epoch++)
        {
            _damping *= xs[epoch] > 0 ? 10 : 0.1;
            if (epoch > 5)
            {
                _batchSize *= 2;
            }

            if (xs[epoch] > _level)
            {
                _depth = epoch;
            }

            _level += (float)_damping * _batchSize * _position;
        }
    }

    public float Predict(float x) => x * _level + _depth;
}
