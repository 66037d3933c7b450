using System;
using System.Collections.Generic;
using System.Linq;

namespace Pricing
{
    public sealed class OptionPricer
    {
        private readonly int _seed = 42;

        /// <summary>The same numbers for each bump, so that the differences are those of the bumps.</summary>
        public double[] Greeks(double[] spots, double[] bumps)
        {
            var greeks = new double[bumps.Length];
            for (var i = 0; i < bumps.Length; i++)
            {
                var bump = bumps[i];
                greeks[i] = Simulate(spots.Select(spot => spot + bump).ToArray()).Average();
            }

            return greeks;
        }

        private double[] Simulate(double[] spots)
        {
            var random = new Random(_seed);
            return spots.Select(spot => spot * random.NextDouble()).ToArray();
        }
    }
}
