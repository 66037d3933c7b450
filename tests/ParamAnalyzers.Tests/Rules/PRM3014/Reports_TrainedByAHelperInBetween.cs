using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Tuner
{
    private readonly Linear _model = Linear(4, 1);
    private readonly optim.Optimizer _optimizer;

    public Tuner() => _optimizer = optim.SGD(_model.parameters(), 0.1);

    public bool Try(Tensor x, Tensor y, float limit)
    {
        var before = {|PRM3014:_model.state_dict()|};
        var loss = Step(x, y);
        if (loss > limit)
        {
            _model.load_state_dict(before);
        }

        return loss <= limit;
    }

    // What is looked at before anything trains is what it says.
    public int Parameters(Tensor x, Tensor y)
    {
        var state = _model.state_dict();
        Show(state);
        Step(x, y);
        return state.Count;
    }

    private static void Show(Dictionary<string, Tensor> state) => System.Console.WriteLine(state.Count);

    private float Step(Tensor x, Tensor y)
    {
        _optimizer.zero_grad();
        var loss = functional.mse_loss(_model.forward(x), y);
        loss.backward();
        _optimizer.step();
        return loss.item<float>();
    }
}
