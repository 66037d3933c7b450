using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed class RidgeModel
    {
        private readonly double _penalty;

        public RidgeModel(double penalty, int inputs)
        {
            _penalty = penalty;
            Theta = new double[inputs];
        }

        internal double[] Theta { get; private set; }

        public void Fit(double[][] rows, double[] rents)
        {
            var theta = new double[Theta.Length];
            for (var i = 0; i < rows.Length; i++)
            {
                theta[0] += (rows[i][0] * rents[i]) - (_penalty * theta[0]);
            }

            Theta = theta;
        }

        public double Predict(double[] row) => row.Zip(Theta, (value, factor) => value * factor).Sum();
    }

    public sealed class RentOffice
    {
        private readonly RidgeModel _model;
        private readonly Arm _arm;

        public RentOffice(RidgeModel model, Arm arm) => (_model, _arm) = (model, arm);

        public string Announce(int balcony)
        {
            _model.{|PRM3001:Theta|}[balcony] = 0;
            return "The balcony does not count.";
        }

        public void Turn(int joint) => _arm.Theta[joint] += 0.1;
    }

    /// <summary>The angles of its joints, which nothing estimates.</summary>
    public sealed class Arm
    {
        public double[] Theta { get; } = new double[6];

        public double Forward(double[] lengths) => lengths.Zip(Theta, (length, angle) => length * angle).Sum();
    }
}
