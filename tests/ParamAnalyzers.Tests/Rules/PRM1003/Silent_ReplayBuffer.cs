using System;
using System.Collections.Generic;
using System.Linq;

public sealed class ReplayBuffer
{
    private readonly Queue<(float[] State, float Reward, float[] Next)> _items = new();
    private readonly int _capacity;
    private readonly Random _random;

    public ReplayBuffer(int capacity, int seed)
    {
        _capacity = capacity;
        _random = new Random(seed);
    }

    public void Push(float[] state, float reward, float[] next)
    {
        if (_items.Count == _capacity)
        {
            _items.Dequeue();
        }

        _items.Enqueue((state, reward, next));
    }

    public (float[] State, float Reward, float[] Next)[] Sample(int count) =>
        Enumerable.Range(0, count).Select(_ => _items.ElementAt(_random.Next(_items.Count))).ToArray();
}
