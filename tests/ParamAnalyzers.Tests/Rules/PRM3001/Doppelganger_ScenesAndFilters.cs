using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Mesh(double[][] Vertices, double[][] Bones);

/// <summary>Weights of bones, painted by hand afterwards.</summary>
public sealed class SkinWeightBinder
{
    private double[] _weights = [];

    public int MaxNeighbors { get; set; } = 4;

    public void ComputeWeights(Mesh mesh)
    {
        _weights = new double[mesh.Vertices.Length];
        for (var round = 0; round < 8; round++)
        {
            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] += mesh.Bones.Take(MaxNeighbors).Sum(bone => 1 / (1 + Math.Abs(bone[0] - mesh.Vertices[i][0])));
            }
        }
    }

    public void Paint(int vertex, double amount) => _weights[vertex] += amount;
}

public sealed record FilterDesign(double Cutoff, double Rate);

public sealed class Biquad
{
    private readonly double[] _b = new double[3];

    public double Smoothing { get; set; } = 0.2;

    public void UpdateCoefficients(FilterDesign design)
    {
        var omega = 2 * Math.PI * design.Cutoff / design.Rate;
        _b[0] += Smoothing * (((1 - Math.Cos(omega)) / 2) - _b[0]);
        _b[1] = 2 * _b[0];
        _b[2] = _b[0];
    }

    public void Bypass() => (_b[0], _b[1], _b[2]) = (1, 0, 0);
}

public sealed record Target(double X, double Y);

/// <summary>Two links, and the angles of their joints.</summary>
public sealed class TwoLinkArm
{
    private readonly double[] _q = new double[2];

    public double L1 { get; set; } = 0.4;

    public double L2 { get; set; } = 0.3;

    public void ApplyStep(Target target)
    {
        for (var round = 0; round < 50; round++)
        {
            var (x, y) = ((L1 * Math.Cos(_q[0])) + (L2 * Math.Cos(_q[0] + _q[1])), (L1 * Math.Sin(_q[0])) + (L2 * Math.Sin(_q[0] + _q[1])));
            _q[0] += 0.05 * (target.X - x);
            _q[1] += 0.05 * (target.Y - y);
        }
    }

    public void Jog(int joint, double angle) => _q[joint] += angle;
}

public interface IAgent
{
    double[] Position { get; }
}

public sealed class Flock(IReadOnlyList<IAgent> agents)
{
    public double[] SteeringWeights { get; } = new double[3];

    public int MaxNeighbors { get; set; } = 7;

    public void UpdateDelta(IAgent agent) => SteeringWeights[0] = agents.Take(MaxNeighbors).Average(other => other.Position[0] - agent.Position[0]);

    public void OnSlider(int which, double value) => SteeringWeights[which] = value;
}

public sealed record Body(double[] Girths);

/// <summary>Armor is fitted to a body, and painted where it is stiff.</summary>
public sealed class ArmorFitter
{
    private readonly double[] _vertexWeights = new double[12];

    public double Smoothing { get; set; } = 0.5;

    public void Fit(Body body)
    {
        for (var i = 0; i < _vertexWeights.Length; i++)
        {
            _vertexWeights[i] = Smoothing * body.Girths[i % body.Girths.Length];
        }
    }

    public void Paint(int vertex, double stiffness) => _vertexWeights[vertex] = stiffness;
}

public interface ITeacher
{
    double[] Show();
}

/// <summary>A puppet learns a pose, and gives way to the wind.</summary>
public sealed class Puppet(int maxDepth)
{
    private double[] _pose = new double[4];

    public void Learn(ITeacher teacher) => _pose = teacher.Show();

    public double[] Decide(double[] wind)
    {
        for (var i = 0; i < maxDepth; i++)
        {
            _pose[i] += wind[i];
        }

        return _pose;
    }

    public void Relax() => Array.Clear(_pose);
}

public sealed record Crate(double Weight, int Bay);

public sealed class CargoHold
{
    private readonly double[] _bayWeights = new double[6];

    public double Ridge { get; set; } = 0.3;

    public void Fit(Crate crate) => _bayWeights[crate.Bay] += crate.Weight + Ridge;

    public void Unload(int bay) => _bayWeights[bay] = 0;
}
