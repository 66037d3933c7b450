using System.Collections.Generic;

namespace Post;

public class Parcel
{
    private int _maxDepth;

    public Parcel(int maxDepth) => _maxDepth = maxDepth;

    public void Fit(List<string> content) => _maxDepth = content.Count;

    public int Depth() => _maxDepth;
}
