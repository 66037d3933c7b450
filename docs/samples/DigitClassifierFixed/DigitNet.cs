using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DigitClassifier;

/// <summary>Two convolutions, a factor for each channel, and a classifier.</summary>
internal sealed class DigitNet : Module<Tensor, Tensor>
{
    private readonly ModuleList<Module<Tensor, Tensor>> _blocks = new(
        Sequential(Conv2d(1, 8, 3, padding: 1), BatchNorm2d(8), ReLU()),
        Sequential(Conv2d(8, 16, 3, padding: 1), BatchNorm2d(16), ReLU()));

    private readonly Parameter _scale = Parameter(ones(16, 1, 1));
    private readonly Dropout _dropout = Dropout(0.2);
    private readonly Linear _classifier;

    public DigitNet()
        : base(nameof(DigitNet))
    {
        _classifier = Linear(16 * 8 * 8, 10);
        RegisterComponents();
    }

    public override Tensor forward(Tensor images)
    {
        foreach (var block in _blocks)
        {
            images = block.forward(images);
        }

        var features = _dropout.forward((images * _scale).flatten(1));
        features = functional.dropout(features, 0.1, training: training);
        return functional.log_softmax(_classifier.forward(features), 1);
    }
}
