using System;

namespace Example
{
    public static class Rng
    {
        public static readonly Random World = new Random();
    }

    /// <summary>A dot on the screen saver; nothing here is trained.</summary>
    public sealed class Neuron
    {
        public float X = Rng.World.NextSingle() * 800;
        public float Y = Rng.World.NextSingle() * 600;

        public void Draw(Action<float, float> dot) => dot(X, Y);
    }

    public abstract class Layer
    {
        public abstract float[] Forward(float[] tiles);
    }

    public sealed class CloudLayer : Layer
    {
        private readonly float _offset = Rng.World.NextSingle();

        public override float[] Forward(float[] tiles) => Array.ConvertAll(tiles, tile => tile + _offset);
    }
}
