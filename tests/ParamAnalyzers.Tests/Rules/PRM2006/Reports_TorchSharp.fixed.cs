using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public class Trainer
{
    public object Build(Sequential model)
    {
        var dropout = nn.Dropout(p: 1);
        var steep = optim.SGD(model.parameters(), 0);
        var fine = optim.Adam(model.parameters(), lr: 0.001, weight_decay: 0);
        return (dropout, steep, fine);
    }
}
