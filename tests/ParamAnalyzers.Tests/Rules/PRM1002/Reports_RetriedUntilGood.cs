using System;
using System.Linq;

namespace Example
{
    /// <summary>Kleines Netz mit einer verdeckten Schicht fuer XOR-artige Daten.</summary>
    public class Netz
    {
        private readonly double eta;
        private readonly int verdeckt;
        private readonly Random zufall;
        private double[][] w1;
        private double[] w2;

        public Netz(int verdeckt, double eta, Random zufall)
        {
            this.verdeckt = verdeckt;
            this.eta = eta;
            this.zufall = zufall;
        }

        public void Train(double[][] x, double[] y, int epochen)
        {
            this.w1 = Enumerable.Range(0, this.verdeckt).Select(_ => x[0].Select(__ => this.zufall.NextDouble() - 0.5).ToArray()).ToArray();
            this.w2 = Enumerable.Range(0, this.verdeckt).Select(_ => this.zufall.NextDouble() - 0.5).ToArray();
            for (int t = 0; t < epochen; t++)
            {
                for (int n = 0; n < x.Length; n++)
                {
                    double[] h = this.Verdeckt(x[n]);
                    double fehler = h.Zip(this.w2, (a, b) => a * b).Sum() - y[n];
                    for (int k = 0; k < h.Length; k++)
                    {
                        double d = fehler * this.w2[k] * (1 - h[k] * h[k]);
                        this.w2[k] -= this.eta * fehler * h[k];
                        for (int j = 0; j < x[n].Length; j++) this.w1[k][j] -= this.eta * d * x[n][j];
                    }
                }
            }
        }

        public double Predict(double[] zeile)
        {
            if (this.w1 == null || this.w2 == null) throw new InvalidOperationException("Das Netz ist nicht trainiert.");
            return this.Verdeckt(zeile).Zip(this.w2, (a, b) => a * b).Sum();
        }

        private double[] Verdeckt(double[] zeile) => this.w1.Select(w => Math.Tanh(w.Zip(zeile, (a, b) => a * b).Sum())).ToArray();
    }

    public static class Versuch
    {
        public static Netz BisEsPasst(double[][] x, double[] y, double[][] xVal, double[] yVal, double eta, int epochen, double ziel)
        {
            int seed = 0;
            double mse;
            Netz netz;
            do
            {
                seed++;
                netz = new Netz(verdeckt: 8, eta: eta, zufall: {|PRM1002:new Random(seed)|});
                netz.Train(x, y, epochen);
                mse = xVal.Zip(yVal, (zeile, soll) => Math.Pow(netz.Predict(zeile) - soll, 2)).Average();
            }
            while (mse > ziel);

            Console.WriteLine("Startwert {0} nehmen, MSE {1:F4}", seed, mse);
            return netz;
        }
    }
}
