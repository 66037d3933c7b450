using System;

namespace Snake
{
    public sealed class Agent
    {
        private readonly double _learningRate;
        private readonly double _discount;
        private readonly double[] _values;
        private int _last = -1;

        public Agent(int states, double learningRate, double discount)
        {
            if (!(learningRate > 0) || discount is < 0 or > 1)
            {
                throw new ArgumentException("Learning rate or discount is out of range.");
            }

            _learningRate = learningRate;
            _discount = discount;
            _values = new double[states];
        }

        public void UpdateState(int state, int next, double reward) =>
            _values[state] += _learningRate * (reward + (_discount * _values[next]) - _values[state]);

        public int Decide(int state)
        {
            if (_last == state)
            {
                {|PRM3002:_values|}[state] -= _discount;
            }

            _last = state;
            return _values[state] > _discount ? 1 : 0;
        }
    }
}
