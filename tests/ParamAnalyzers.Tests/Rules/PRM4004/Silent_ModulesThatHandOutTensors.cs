using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Scored
{
    public long Label { get; set; }

    public Tensor? Logits { get; set; }
}

public sealed class Episode
{
    private readonly List<Tensor> _steps = new();

    public void Add(Tensor step) => _steps.Add(step);
}

public sealed class Policy : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 2);
    private readonly Episode _episode = new();

    public Policy()
        : base("policy")
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor state) => _layer.call(state);

    public int PredictAction(Tensor state)
    {
        var logits = forward(state);
        _episode.Add(logits);
        return (int)logits.argmax().item<long>();
    }

    public Scored Predict(Tensor state) => new() { Logits = forward(state) };

    public object PredictBoxed(Tensor state) => forward(state);

    public bool TryPredict(Tensor state, Tensor[] into)
    {
        into[0] = forward(state);
        return true;
    }
}

public sealed class FrozenTeacher : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 2);

    public FrozenTeacher()
        : base("teacher")
    {
        RegisterComponents();
        foreach (var parameter in parameters())
        {
            parameter.requires_grad = false;
        }
    }

    public override Tensor forward(Tensor state) => _layer.call(state);

    public long Classify(Tensor state) => forward(state).argmax().item<long>();
}

public sealed class Motion : Module<Tensor, Tensor>
{
    private readonly AvgPool2d _pool = AvgPool2d(2);

    public Motion()
        : base("motion")
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor image) => _pool.call(image);

    public bool Detect(Tensor image) => forward(image).max().item<float>() > 0.5f;
}
