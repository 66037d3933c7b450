using System.Linq;

namespace Motion
{
    public sealed class RobotPose
    {
        public double Theta { get; private set; }

        public double Predict(double[] odometry) => Theta + odometry[1];

        public void Turn(double angle) => Theta += angle;
    }

    public sealed class Portfolio
    {
        private readonly double[] _weights;

        public Portfolio(double[] weights) => _weights = weights.ToArray();

        public double PredictReturn(double[] expected) => _weights.Zip(expected, (weight, rate) => weight * rate).Sum();

        public void Drift(double[] returns) => _weights[0] *= 1 + returns[0];
    }
}
