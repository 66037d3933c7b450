using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Trainer
{
    private readonly Net _model;
    private readonly torch.optim.Optimizer _optimizer;

    public Trainer(Net model)
    {
        _model = model;
        _optimizer = torch.optim.Adam(model.parameters());
    }

    public void Fit(IEnumerable<(Tensor, Tensor)> train, Tensor test, int epochs)
    {
        _model.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _model.train();
            foreach (var (x, y) in train)
            {
                _optimizer.zero_grad();
                functional.mse_loss(_model.forward(x), y).backward();
                _optimizer.step();
            }

            _model.eval();
            using var _ = torch.no_grad();
            Console.WriteLine(_model.forward(test).mean().item<float>());
        }
    }
}

public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 8);
    private readonly BatchNorm1d _norm = BatchNorm1d(8);
    private readonly Linear _second = Linear(8, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _second.forward(_norm.forward(_first.forward(x)));
}
