using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example;

/// <summary>Segments leaves from soil in drone pictures.</summary>
public sealed class LeafSegmenter : Module<Tensor, Tensor>
{
    private readonly Conv2d _down1;
    private readonly Conv2d _down2;
    private readonly Conv2d _down3;
    private readonly Conv2d _mask;

    // Only an order to walk in: the layers are registered through their own fields.
    private readonly Conv2d[] _path;

    public LeafSegmenter(long channels) : base(nameof(LeafSegmenter))
    {
        _down1 = Conv2d(3, channels, 3, padding: 1);
        _down2 = Conv2d(channels, channels, 3, padding: 1);
        _down3 = Conv2d(channels, channels, 3, padding: 1);
        _mask = Conv2d(channels, 1, 1);
        _path = new[] { _down1, _down2, _down3 };
        RegisterComponents();
    }

    public override Tensor forward(Tensor picture)
    {
        var h = picture;
        foreach (var layer in _path)
        {
            h = nn.functional.relu(layer.call(h));
        }

        return _mask.call(h).sigmoid();
    }

    public float CoveredShare(Tensor picture)
    {
        using var _ = torch.no_grad();
        eval();
        return call(picture).mean().item<float>();
    }
}
