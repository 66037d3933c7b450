using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Route(string Network, int PrefixLength, string NextHop, double Metric);

public sealed class RoutingTable
{
    private readonly List<Route> _routes = new();

    public double MaximumMetric { get; set; } = 16;

    public void Learn(IEnumerable<Route> advertisement, string neighbour)
    {
        foreach (var route in advertisement)
        {
            var known = _routes.FindIndex(r => r.Network == route.Network && r.PrefixLength == route.PrefixLength);
            var offered = route with { NextHop = neighbour, Metric = Math.Min(MaximumMetric, route.Metric + 1) };
            if (known < 0)
            {
                _routes.Add(offered);
            }
            else if (offered.Metric < _routes[known].Metric || _routes[known].NextHop == neighbour)
            {
                _routes[known] = offered;
            }
        }
    }

    public string? Predict(string address)
        => _routes.Where(r => address.StartsWith(r.Network, StringComparison.Ordinal))
            .OrderByDescending(r => r.PrefixLength)
            .Select(r => r.NextHop)
            .FirstOrDefault();

    public void Poison(string neighbour)
    {
        for (var i = 0; i < _routes.Count; i++)
        {
            if (_routes[i].NextHop == neighbour)
            {
                _routes[i] = _routes[i] with { Metric = MaximumMetric };
            }
        }
    }
}
