using System;
using System.Collections.Generic;
using System.Linq;

namespace Machines
{
    /// <summary>Every controller has a target.</summary>
    public sealed class CameraRig
    {
        private readonly float _smoothing;
        private float _zoom;

        public CameraRig(float zoom, float smoothing)
        {
            _zoom = zoom;
            _smoothing = smoothing;
        }

        public float Zoom => _zoom;

        public void Update(float target)
        {
            _zoom += (target - _zoom) * _smoothing;
            if (_zoom > target)
            {
                _zoom = target;
            }
        }
    }

    public sealed class DiveController
    {
        private readonly double _maxDepth;
        private double _ballast;

        public DiveController(double maxDepth, double ballast)
        {
            _maxDepth = maxDepth;
            _ballast = ballast;
        }

        public double Ballast => _ballast;

        public void Step(double targetDepth)
        {
            if (targetDepth > _maxDepth)
            {
                _ballast = 5;
            }
        }
    }

    public sealed class Tyre
    {
        public double[] WearPerLap { get; set; } = { 1 };
    }

    public sealed class RaceCar
    {
        private double[] _wear = { 0 };

        public void Fit(Tyre tyre) => _wear = tyre.WearPerLap.ToArray();

        public double PredictLapTime(Tyre other) => other.WearPerLap[0] + _wear.Sum();

        public void Drive() => _wear[0] *= 1.02;
    }

    public sealed class Athlete
    {
        public double[] LapTimes { get; set; } = { 1 };
    }

    public sealed class Coach
    {
        private int _weeklyLaps;

        public Coach(int weeklyLaps) => _weeklyLaps = weeklyLaps;

        public void Train(Athlete athlete)
        {
            if (athlete.LapTimes.Length > _weeklyLaps)
            {
                _weeklyLaps = athlete.LapTimes.Length;
            }
        }

        public double PredictFinish(Athlete athlete) => athlete.LapTimes.Average() * _weeklyLaps;
    }

    public sealed class Villager
    {
        private int _morale;

        public Villager(int morale) => _morale = morale;

        public double Skill { get; private set; }

        public void Practice(double hours, double learningRate) => Skill += hours * learningRate;

        public void Reward(double reward, int gold)
        {
            if (gold > _morale)
            {
                _morale = gold;
            }
        }
    }

    public sealed class Hero
    {
        public int Level { get; set; }
    }

    public sealed class Monster
    {
        public int Level { get; set; }
    }

    public sealed class DungeonMaster
    {
        private readonly int _maxDepth;
        private int _level;

        public DungeonMaster(int maxDepth, int level)
        {
            _maxDepth = maxDepth;
            _level = level;
        }

        public void Train(Hero hero)
        {
            if (hero.Level > _level)
            {
                _level = hero.Level;
            }
        }

        public bool Classify(Monster monster) => monster.Level > _level + _maxDepth;
    }

    public sealed class PriceBoard
    {
        private int _columns;

        public PriceBoard(int columns) => _columns = columns;

        public void Update(Dictionary<string, double[]> quotes)
        {
            if (quotes.Count > _columns)
            {
                _columns = quotes.Count;
            }
        }

        public string Draw() => new('-', _columns);
    }

    public abstract class Signal
    {
        protected double Level { get; set; }

        public virtual void Update(double[] samples) => Level = samples.Average();
    }

    public sealed class Meter : Signal
    {
        private int _peak;

        public Meter(int peak) => _peak = peak;

        public int Peak => _peak;

        public void UpdateGradient(int colors)
        {
            if (_peak < colors)
            {
                _peak = colors;
            }
        }
    }
}
