public class Tree
{
    private double _alpha;
    private int _maxDepth;
    private float _split;

    public Tree(int maxDepth, double alpha)
    {
        _maxDepth = maxDepth;
        _alpha = alpha;
    }

    public void Fit(float[] xs)
    {
        if (xs.Length < 100)
        {
            {|PRM2001:_maxDepth|} = 2;
        }

        {|PRM2001:_alpha|} = 0.5;
        for (var level = 0; level < _maxDepth; level++)
        {
            _split += xs[level] * (float)_alpha;
        }
    }

    public bool Predict(float x) => x > _split;
}
