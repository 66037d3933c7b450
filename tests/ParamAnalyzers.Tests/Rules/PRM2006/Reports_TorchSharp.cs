using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public class Trainer
{
    public object Build(Sequential model)
    {
        var dropout = nn.Dropout(p: {|PRM2006:1.5|});
        var steep = optim.SGD(model.parameters(), {|PRM2006:-0.01|});
        var fine = optim.Adam(model.parameters(), lr: 0.001, weight_decay: 0);
        return (dropout, steep, fine);
    }
}
