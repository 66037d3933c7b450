using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static DataLoader Open(torch.utils.data.Dataset data) => {|PRM1005:new DataLoader(data, 32, shuffle: true)|};

    public static void Reseed(torch.Generator generator)
    {
        torch.random.{|PRM1005:seed|}();
        generator.{|PRM1005:seed|}();
    }
}
