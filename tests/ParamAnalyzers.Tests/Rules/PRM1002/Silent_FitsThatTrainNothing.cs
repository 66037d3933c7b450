using System;
using System.Collections.Generic;
using System.Linq;

namespace Packing
{
    public sealed record Crate(double Volume);

    public static class Trucks
    {
        public static int BestStart(IReadOnlyList<Crate> crates)
        {
            var (best, start) = (double.MaxValue, 0);
            for (var seed = 0; seed < 100; seed++)
            {
                var waste = Fit(crates, new Random(seed));
                if (waste < best)
                {
                    (best, start) = (waste, seed);
                }
            }

            return start;
        }

        private static double Fit(IReadOnlyList<Crate> crates, Random random) => crates.OrderBy(_ => random.Next()).Sum(crate => crate.Volume);
    }
}
