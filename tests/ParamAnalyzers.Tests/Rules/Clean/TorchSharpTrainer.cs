using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class ResidualBlock : Module<Tensor, Tensor>
{
    private readonly Sequential _path;
    private readonly Module<Tensor, Tensor> _shortcut;

    public ResidualBlock(long inputs, long outputs)
        : base(nameof(ResidualBlock))
    {
        _path = Sequential(Conv2d(inputs, outputs, 3, padding: 1), BatchNorm2d(outputs), ReLU());
        _shortcut = inputs == outputs ? Identity() : Conv2d(inputs, outputs, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => functional.relu(_path.forward(x) + _shortcut.forward(x));
}

public sealed class Classifier : Module<Tensor, Tensor>
{
    private readonly ModuleList<ResidualBlock> _blocks = new(new ResidualBlock(3, 16), new ResidualBlock(16, 32));
    private readonly Dropout _dropout;
    private readonly Linear _head;

    public Classifier(long classes, double dropout)
        : base(nameof(Classifier))
    {
        _dropout = Dropout(dropout);
        _head = Linear(32, classes);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        foreach (var block in _blocks)
        {
            x = block.forward(x);
        }

        return _head.forward(_dropout.forward(x.mean(new long[] { 2, 3 })));
    }
}

public sealed record TrainingOptions(int Epochs = 20, double LearningRate = 0.001, double Decay = 0.9, int Patience = 3);

public sealed class ClassifierTrainer
{
    private readonly Classifier _model;
    private readonly TrainingOptions _options;
    private readonly Device _device;

    public ClassifierTrainer(Classifier model, TrainingOptions options, Device device)
    {
        _device = device;
        _model = model.to(device);
        _options = options;
    }

    public void Train(IReadOnlyList<(Tensor Images, Tensor Labels)> training, IReadOnlyList<(Tensor Images, Tensor Labels)> validation)
    {
        using var optimizer = torch.optim.Adam(_model.parameters(), _options.LearningRate);
        var schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, _options.Decay);
        var (lowest, waited) = (double.PositiveInfinity, 0);
        Dictionary<string, Tensor>? best = null;
        for (var epoch = 0; epoch < _options.Epochs && waited < _options.Patience; epoch++)
        {
            RunEpoch(optimizer, training);
            schedule.step();
            var loss = Evaluate(validation);
            waited++;
            if (loss < lowest)
            {
                (lowest, waited) = (loss, 0);
                best = _model.state_dict().ToDictionary(entry => entry.Key, entry => entry.Value.clone());
            }
        }

        if (best is not null)
        {
            _model.load_state_dict(best);
        }
    }

    public long Predict(Tensor image)
    {
        _model.eval();
        using var _ = torch.no_grad();
        return _model.forward(image.to(_device).unsqueeze(0)).argmax(1).item<long>();
    }

    private void RunEpoch(torch.optim.Optimizer optimizer, IReadOnlyList<(Tensor Images, Tensor Labels)> batches)
    {
        _model.train();
        foreach (var (images, labels) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(_model.forward(images.to(_device)), labels.to(_device));
            loss.backward();
            torch.nn.utils.clip_grad_norm_(_model.parameters(), 1.0);
            optimizer.step();
        }
    }

    private double Evaluate(IReadOnlyList<(Tensor Images, Tensor Labels)> batches)
    {
        _model.eval();
        using var _ = torch.no_grad();
        return batches.Average(batch => functional.cross_entropy(_model.forward(batch.Images.to(_device)), batch.Labels.to(_device)).item<float>());
    }
}
