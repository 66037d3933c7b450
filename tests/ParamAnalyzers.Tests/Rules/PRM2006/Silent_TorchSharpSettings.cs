using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Settings
{
    public static object[] Make(Module<Tensor, Tensor> model, torch.utils.data.Dataset data, double rate)
    {
        var optimizer = torch.optim.SGD(model.parameters(), 0, momentum: 1);
        return new object[]
        {
            torch.optim.Adam(model.parameters(), lr: rate, beta1: 0, weight_decay: 0),
            torch.optim.lr_scheduler.StepLR(optimizer, step_size: 1, gamma: 1.1),
            Dropout(0),
            Dropout2d(p: 1),
            new DataLoader(data, 1),
        };
    }
}
