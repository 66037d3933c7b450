using System;
using System.Collections.Generic;

namespace Wines
{
    public sealed record Bottle(double Points, double Price);

    public static class Augmentation
    {
        public static List<Bottle> Wobble(IEnumerable<Bottle> bottles, double points, int seed)
        {
            var result = new List<Bottle>();
            foreach (var bottle in bottles)
            {
                var random = {|PRM1007:new Random(seed)|};
                result.Add(bottle with { Points = bottle.Points + (points * random.NextDouble()) });
            }

            return result;
        }

        public static List<Bottle> WobbleOnce(IEnumerable<Bottle> bottles, double points, int seed)
        {
            var result = new List<Bottle>();
            var random = new Random(seed);
            foreach (var bottle in bottles)
            {
                result.Add(bottle with { Points = bottle.Points + (points * random.NextDouble()) });
            }

            return result;
        }
    }
}
