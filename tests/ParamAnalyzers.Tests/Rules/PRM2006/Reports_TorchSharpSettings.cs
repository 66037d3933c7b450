using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Settings
{
    private const double Rate = -0.1;

    public static object[] Make(Module<Tensor, Tensor> model, torch.utils.data.Dataset data)
    {
        var optimizer = torch.optim.SGD(model.parameters(), {|PRM2006:Rate|}, momentum: {|PRM2006:1.5|});
        return new object[]
        {
            torch.optim.Adam(model.parameters(), lr: {|PRM2006:double.NaN|}, beta1: {|PRM2006:1.0|}),
            torch.optim.RMSProp(model.parameters(), momentum: {|PRM2006:2|}),
            torch.optim.lr_scheduler.StepLR(optimizer, step_size: {|PRM2006:0|}),
            Dropout({|PRM2006:1.5|}),
            Dropout2d(p: {|PRM2006:-0.1|}),
            new DataLoader(data, {|PRM2006:0|}),
        };
    }
}
