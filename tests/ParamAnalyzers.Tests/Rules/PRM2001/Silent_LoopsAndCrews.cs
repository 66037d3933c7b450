using System.Collections.Generic;

namespace Works
{
    public sealed class Roster
    {
        public double[] Hours { get; init; } = { 8 };
    }

    /// <summary>A plan for people, whose loop sets its own end.</summary>
    public sealed class CrewPlan
    {
        private int _rounds = 3;
        private double[] _hours = { 0 };

        public int Rounds
        {
            get => _rounds;
            set => _rounds = value;
        }

        public void Train(Roster roster)
        {
            for (var round = 0; round < _rounds; round++)
            {
                _hours = roster.Hours;
                if (_hours.Length == round)
                {
                    _rounds = round;
                }
            }
        }

        public double Transform(Roster roster) => roster.Hours[0] + _hours[0];
    }

    public sealed class LoyaltyBook
    {
        private readonly Dictionary<int, double> _points = new();

        public void Update(int customer, double reward) => _points[customer] = reward;

        public double Score(int customer)
        {
            _points[customer] = 0;
            return _points.Count;
        }
    }
}
