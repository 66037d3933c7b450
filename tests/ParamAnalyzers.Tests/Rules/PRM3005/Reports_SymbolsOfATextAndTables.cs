using System;
using System.Collections.Generic;

namespace Scribble
{
    public sealed class CharacterModel
    {
        private readonly double _smoothing;
        private readonly List<char> _symbols = new();
        private double[]? _frequencies;

        public CharacterModel(double smoothing) => _smoothing = smoothing >= 0 ? smoothing : throw new ArgumentOutOfRangeException(nameof(smoothing));

        public void Train(string text, double[] emphasis)
        {
            foreach (var c in text)
            {
                if (!_symbols.Contains(c))
                {
                    {|PRM3005:_symbols|}.Add(c);
                }
            }

            var frequencies = new double[_symbols.Count];
            for (var i = 0; i < text.Length; i++)
            {
                frequencies[_symbols.IndexOf(text[i])] += emphasis[i] + _smoothing;
            }

            _frequencies = frequencies;
        }

        public double Predict(char next)
        {
            if (_frequencies is null)
            {
                throw new InvalidOperationException("The model has seen no text.");
            }

            return _frequencies[_symbols.IndexOf(next)];
        }
    }
}
