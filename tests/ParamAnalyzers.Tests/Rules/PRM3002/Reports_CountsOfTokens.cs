using System.Collections.Generic;

public class TokenChain
{
    private readonly Dictionary<int, int[]> _next = new();

    public void Train(int[] tokens)
    {
        _next.Clear();
        for (var i = 1; i < tokens.Length; i++)
        {
            if (!_next.TryGetValue(tokens[i - 1], out var counts))
            {
                _next[tokens[i - 1]] = counts = new int[256];
            }

            counts[tokens[i]]++;
        }
    }

    public int[] Predict(int[] context)
    {
        if (!_next.ContainsKey(context[0]))
        {
            {|PRM3002:_next|}[context[0]] = new int[256];
        }

        return _next[context[0]];
    }
}
