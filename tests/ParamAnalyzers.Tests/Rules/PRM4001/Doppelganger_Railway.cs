namespace Railway;

public class Module
{
    private readonly Layer layer = new();
    private readonly Layer[] layers = new Layer[2];

    public void train(bool train = true)
    {
    }

    public void eval()
    {
    }

    public void load(string path)
    {
    }

    public double forward(double x) => layer.Weight * x + layers.Length;

    public void zero_grad()
    {
    }

    public System.Collections.Generic.Dictionary<string, double> state_dict() => new();

    public void load_state_dict(System.Collections.Generic.Dictionary<string, double> state, bool strict = true)
    {
    }

    public double[] parameters() => new double[1];
}

public class Layer
{
    public double Weight { get; set; }
}

public class Schedule
{
    public Schedule(Optimizer optimizer) => _ = optimizer;

    public void step()
    {
    }
}

public class Optimizer
{
    public Optimizer(double[] parameters) => _ = parameters;

    public void zero_grad()
    {
    }

    public void step()
    {
    }
}

public static class torch
{
    public static object no_grad() => new();

    public static void manual_seed(int seed)
    {
    }
}

public static class Yard
{
    public static double Evaluate(string path)
    {
        torch.manual_seed(1);
        torch.no_grad();
        var module = new Module();
        module.load(path);
        var optimizer = new Optimizer(module.parameters());
        var schedule = new Schedule(optimizer);
        var best = module.state_dict();
        for (var wagon = 0; wagon < 3; wagon++)
        {
            backward();
            optimizer.zero_grad();
            optimizer.step();
            module.eval();
        }

        module.load_state_dict(best, strict: false);
        return module.forward(1);
    }

    private static void backward()
    {
    }
}
