using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Stack : Module<Tensor, Tensor>
{
    private readonly List<Conv1d> _convolutions = new();
    private readonly List<BatchNorm1d> {|PRM3009:_norms|} = new();
    private readonly List<Linear> _heads = new();

    public Stack(int depth)
        : base(nameof(Stack))
    {
        for (var i = 0; i < depth; i++)
        {
            _convolutions.Add(Conv1d(4, 4, 3));
            _norms.Add(BatchNorm1d(4));
            _heads.Add(Linear(4, 4));
        }

        for (var i = 0; i < depth; i++)
        {
            register_module($"convolution{i}", _convolutions[i]);
        }

        var number = 0;
        foreach (var head in _heads)
        {
            register_module($"head{number++}", head);
        }

        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        for (var i = 0; i < _convolutions.Count; i++)
        {
            x = _heads[i].forward(_norms[i].forward(_convolutions[i].forward(x)));
        }

        return x;
    }
}

public sealed class RegisteredAsTheyCome : Module<Tensor, Tensor>
{
    private readonly List<Linear> _layers = new();

    public RegisteredAsTheyCome(int depth)
        : base(nameof(RegisteredAsTheyCome))
    {
        for (var i = 0; i < depth; i++)
        {
            var layer = Linear(4, 4);
            register_module($"layer{i}", layer);
            _layers.Add(layer);
        }
    }

    public override Tensor forward(Tensor x) => _layers[0].forward(x);
}
