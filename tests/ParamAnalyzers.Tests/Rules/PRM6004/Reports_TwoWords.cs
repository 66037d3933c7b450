using System.Collections.Generic;

public sealed class {|PRM6004:HyperParameterSet|}
{
    private readonly Dictionary<string, double> {|PRM6004:_hyperParams|} = new();

    public double this[string {|PRM6004:hyperParameter|}] => _hyperParams[hyperParameter];

    public int Count(int {|PRM6004:hyper_parameters|})
    {
        var {|PRM6004:hyperParameterCount|} = _hyperParams.Count;
        foreach (var {|PRM6004:hyperParam|} in _hyperParams.Keys)
        {
            hyperParameterCount += hyperParam.Length;
        }

        return hyperParameterCount + hyper_parameters;
    }
}

public interface {|PRM6004:IHyperParameters|}
{
    double {|PRM6004:GetHyperParameter|}(string name);
}

public sealed class Grid : IHyperParameters
{
    public double GetHyperParameter(string name) => name.Length;
}
