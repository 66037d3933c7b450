using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.SearchSpace.Option;
using Raum = Microsoft.ML.SearchSpace.SearchSpace;

namespace Example
{
    public static class Zufallssuche
    {
        private const string Cluster = "NumberOfClusters";
        private const string Toleranz = "Tolerance";

        public static IEnumerable<(int K, float Tol)> Ziehen(Random zufall, int anzahl)
        {
            var raum = new Raum
            {
                { Cluster, new UniformIntOption(2, 30) },
                { "OptimizationTolerance", new UniformSingleOption(1e-8f, 1e-3f, logBase: true) },
            };

            return Enumerable.Range(0, anzahl).Select(_ =>
            {
                var punkt = new[] { zufall.NextDouble(), zufall.NextDouble() };
                var p = raum.SampleFromFeatureSpace(punkt);
                int k = p[Cluster].AsType<int>();
                float tol = p[{|PRM2016:Toleranz|}].AsType<float>();
                return (k, tol);
            });
        }
    }
}
