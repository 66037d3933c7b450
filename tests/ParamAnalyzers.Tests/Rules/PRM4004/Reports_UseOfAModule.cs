using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Digits : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 10);

    public Digits()
        : base("digits")
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor image) => _layer.call(image);

    public (long Digit, float Probability) Predict(Tensor image)
    {
        var scores = this.{|PRM4004:forward|}(image).softmax(1);
        return (scores.argmax().item<long>(), scores.max().item<float>());
    }

    public string Translate(Tensor image)
    {
        using var _ = torch.no_grad();
        return forward(image).argmax().item<long>().ToString();
    }

    /// <summary>Its result may be a part of a loss.</summary>
    public Tensor Evaluate(Tensor image) => forward(image).log();

    public (Tensor Scores, long Digit) EvaluateBoth(Tensor image)
    {
        var scores = forward(image);
        return (scores, scores.argmax().item<long>());
    }

    public List<Tensor> EvaluateAll(IEnumerable<Tensor> images)
    {
        var scores = new List<Tensor>();
        foreach (var image in images)
        {
            scores.Add(forward(image));
        }

        return scores;
    }
}
