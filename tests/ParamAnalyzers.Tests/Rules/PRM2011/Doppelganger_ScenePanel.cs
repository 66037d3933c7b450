using System;

namespace Scene
{
    public struct Matrix
    {
        public float M11;
        public float M12;
        public float M21;
        public float M22;
        public float X;
        public float Y;

        public static Matrix operator *(Matrix left, Matrix right) => new Matrix
        {
            M11 = (left.M11 * right.M11) + (left.M12 * right.M21),
            M12 = (left.M11 * right.M12) + (left.M12 * right.M22),
            M21 = (left.M21 * right.M11) + (left.M22 * right.M21),
            M22 = (left.M21 * right.M12) + (left.M22 * right.M22),
            X = left.X + right.X,
            Y = left.Y + right.Y,
        };
    }

    // A panel that is moved with its parent and bounds its own depth.
    public class Panel
    {
        private float minimumDepth;
        private float maximumDepth = float.PositiveInfinity;
        private Matrix world;

        public Matrix Local { get; set; }

        public float MinimumDepth
        {
            get => minimumDepth;
            set
            {
                if (float.IsNaN(value))
                {
                    return;
                }

                minimumDepth = Math.Clamp(value, 0.0f, float.MaxValue);
            }
        }

        public float MaximumDepth
        {
            get => maximumDepth;
            set
            {
                if (float.IsNaN(value))
                {
                    return;
                }

                maximumDepth = Math.Clamp(value, 0.0f, float.PositiveInfinity);
            }
        }

        public float Depth { get; private set; }

        public Matrix World => world;

        public void UpdateWorldMatrix(ref Matrix parent, bool changed)
        {
            if (changed)
            {
                world = parent * Local;
                Depth = Math.Max(minimumDepth, Math.Min(maximumDepth, world.X));
            }
        }
    }
}
