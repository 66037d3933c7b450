using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DigitClassifier;

/// <summary>Two convolutions, a factor for each channel, and a classifier.</summary>
internal sealed class DigitNet : Module<Tensor, Tensor>
{
    private readonly List<Module<Tensor, Tensor>> _blocks = // PRM3009
    [
        Sequential(Conv2d(1, 8, 3, padding: 1), BatchNorm2d(8), ReLU()),
        Sequential(Conv2d(8, 16, 3, padding: 1), BatchNorm2d(16), ReLU()),
    ];

    private readonly Tensor _scale = ones(16, 1, 1, requires_grad: true); // PRM3011
    private readonly Dropout _dropout = Dropout(0.2);
    private readonly Linear _classifier;

    public DigitNet()
        : base(nameof(DigitNet))
    {
        RegisterComponents();
        _classifier = Linear(16 * 8 * 8, 10); // PRM3010
    }

    public override Tensor forward(Tensor images)
    {
        foreach (var block in _blocks)
        {
            images = block.forward(images);
        }

        var features = _dropout.forward((images * _scale).flatten(1));
        features = functional.dropout(features, 0.1); // PRM4003
        return functional.log_softmax(_classifier.forward(features), 1);
    }
}
