using System;

namespace Example
{
    public class RedSimple
    {
        private readonly int epocas;
        private readonly int cadaCuantas;
        private double tasa;
        private double[] pesos;

        public RedSimple(double tasa, int epocas, int cadaCuantas)
        {
            this.tasa = tasa;
            this.epocas = epocas;
            this.cadaCuantas = cadaCuantas;
        }

        public double LearningRate { get { return this.tasa; } private set { this.tasa = value; } }

        public void Train(double[][] x, double[] y)
        {
            double[] w = new double[x[0].Length];
            for (int epoca = 0; epoca < this.epocas; epoca++)
            {
                // un empujon de vez en cuando, para salir de los minimos locales
                if (epoca % this.cadaCuantas == 0)
                {
                    this.LearningRate = this.LearningRate * 2;
                }

                for (int i = 0; i < x.Length; i++)
                {
                    double error = Salida(w, x[i]) - y[i];
                    for (int j = 0; j < w.Length; j++)
                    {
                        w[j] -= this.LearningRate * error * x[i][j];
                    }
                }
            }
            this.pesos = w;
        }

        public double Predict(double[] fila)
        {
            if (this.pesos == null) throw new InvalidOperationException("Falta entrenar.");
            return Salida(this.pesos, fila);
        }

        private static double Salida(double[] w, double[] fila)
        {
            double s = 0;
            for (int j = 0; j < w.Length; j++) s += w[j] * fila[j];
            return s;
        }
    }
}
