using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Aliased : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 4);
    private readonly Linear _sameLayer;
    private readonly Module<Tensor, Tensor> _activation;

    public Aliased()
        : base(nameof(Aliased))
    {
        RegisterComponents();
        _sameLayer = _layer;
        _activation = ReLU();
    }

    public override Tensor forward(Tensor x) => _activation.forward(_sameLayer.forward(x));
}

public class Criterion : Module<Tensor, Tensor>
{
    protected Module<Tensor, Tensor> Error = new SquaredError();

    public Criterion()
        : base(nameof(Criterion)) => RegisterComponents();

    public override Tensor forward(Tensor x) => Error.forward(x);
}

// A loss has no parameters and no mode.
public sealed class RotatedCriterion : Criterion
{
    private readonly Linear _weight = Linear(4, 4);
    private readonly double _scale = 2;

    public RotatedCriterion() => Error = new ScaledError(this._scale);

    public override Tensor forward(Tensor x) => base.forward(_weight.forward(x));
}

public sealed class SquaredError : Module<Tensor, Tensor>
{
    public SquaredError()
        : base(nameof(SquaredError))
    {
    }

    public override Tensor forward(Tensor x) => x * x;
}

public sealed class ScaledError(double scale) : Module<Tensor, Tensor>(nameof(ScaledError))
{
    private readonly SquaredError _error = new SquaredError();

    public override Tensor forward(Tensor x) => _error.forward(x) * scale;
}

// The head shares the weights of the embedding in one case, and is kept from registration on purpose.
public sealed class Tied : Module<Tensor, Tensor>
{
    private readonly Linear _body = Linear(4, 4);
    private readonly Linear _head;

    public Tied(bool sharesWeights)
        : base(nameof(Tied))
    {
        if (sharesWeights)
        {
            RegisterComponents();
            _head = Linear(4, 4);
            _head.load_state_dict(_body.state_dict());
        }
        else
        {
            _head = Linear(4, 4);
            RegisterComponents();
        }
    }

    public override Tensor forward(Tensor x) => _head.forward(_body.forward(x));
}
