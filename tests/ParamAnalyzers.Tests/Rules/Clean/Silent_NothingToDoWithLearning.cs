using System;
using System.Collections.Generic;

namespace Railway
{
    public sealed class Train
    {
        private readonly List<string> _wagons = new List<string>();
        private int _seats;

        public Train(int seats) => _seats = seats;

        public void Couple(string wagon)
        {
            _wagons.Add(wagon);
            if (_seats == 0)
            {
                _seats = _wagons.Count * 60;
            }
        }
    }

    public sealed class Window
    {
        private double _scale;

        public Window(double scale) => _scale = scale;

        public void FitToScreen(double[] bounds) => _scale = Math.Min(_scale, bounds[0]);

        public string Transform(string text) => text + _scale;
    }
}
