using System.IO;

public class Stumps
{
    private int _depth;
    private double _split;

    public Stumps(int depth)
    {
        _depth = depth;
        if (_depth == 0)
        {
            _depth = 3;
        }
    }

    public Stumps WithDepth(int depth)
    {
        _depth = depth;
        return this;
    }

    public void Load(BinaryReader reader)
    {
        _depth = reader.ReadInt32();
        _split = reader.ReadDouble();
    }

    public void Fit(double[] xs)
    {
        for (var i = 0; i < _depth; i++)
        {
            _split += xs[i];
        }
    }

    public bool Predict(double x) => x > _split;
}
