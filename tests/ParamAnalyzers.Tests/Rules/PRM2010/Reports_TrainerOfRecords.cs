using System;
using System.Collections.Generic;

namespace Example
{
    public readonly record struct Loan(int Reader, int Book, float Stars);

    /// <summary>Latent factors of readers and books, learned by stochastic gradient descent.</summary>
    public sealed class BookFactorization
    {
        private readonly int _rank;
        private readonly int _epochs;
        private readonly Random _random;
        private float[,]? _readers;
        private float[,]? _books;

        public BookFactorization(int rank, int epochs, Random random)
        {
            _rank = rank;
            _epochs = epochs;
            _random = random;
        }

        public void Train(IReadOnlyList<Loan> loans, int readers, int books)
        {
            var p = RandomFactors(readers);
            var q = RandomFactors(books);

            float learningRate = {|PRM2010:0.02f|};
            for (int epoch = 0; epoch < _epochs; epoch++)
            {
                foreach (var loan in loans)
                {
                    float error = loan.Stars - Dot(p, loan.Reader, q, loan.Book);
                    for (int f = 0; f < _rank; f++)
                    {
                        float pf = p[loan.Reader, f];
                        float qf = q[loan.Book, f];
                        p[loan.Reader, f] += learningRate * error * qf;
                        q[loan.Book, f] += learningRate * error * pf;
                    }
                }

                learningRate *= {|PRM2010:0.95f|};
            }

            _readers = p;
            _books = q;
        }

        public float Predict(int reader, int book)
        {
            if (_readers is null || _books is null)
                throw new InvalidOperationException("Train the factors first.");

            return Dot(_readers, reader, _books, book);
        }

        private float[,] RandomFactors(int rows)
        {
            var factors = new float[rows, _rank];
            for (int r = 0; r < rows; r++)
            {
                for (int f = 0; f < _rank; f++)
                    factors[r, f] = _random.NextSingle() / _rank;
            }

            return factors;
        }

        private float Dot(float[,] a, int i, float[,] b, int j)
        {
            float sum = 0;
            for (int f = 0; f < a.GetLength(1); f++)
                sum += a[i, f] * b[j, f];
            return sum;
        }
    }
}
