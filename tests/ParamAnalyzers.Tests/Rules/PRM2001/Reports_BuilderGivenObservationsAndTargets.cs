public class Grid
{
    public int Columns { get; set; }
}

public sealed class F64Matrix
{
    public int ColumnCount => 3;
}

public interface ITreeBuilder
{
    double[] Build(F64Matrix observations, double[] targets);
}

public sealed class DepthFirstBuilder : ITreeBuilder
{
    private readonly double[] _importance = new double[3];
    private int _features;
    private int _maximumDepth;

    public DepthFirstBuilder(int features, int maximumDepth)
    {
        _features = features;
        _maximumDepth = maximumDepth;
    }

    public double[] Build(F64Matrix observations, double[] targets)
    {
        if (_features == 0)
        {
            {|PRM2001:_features|} = observations.ColumnCount;
        }

        if (_maximumDepth == 0)
        {
            {|PRM2001:_maximumDepth|} = 3;
        }

        for (var i = 0; i < _features * _maximumDepth; i++)
        {
            _importance[i % 3] += targets[i];
        }

        return _importance;
    }

    // Not training: no observations come in.
    public void Build(Grid grid)
    {
        if (_features == 0)
        {
            _features = grid.Columns;
        }
    }
}
