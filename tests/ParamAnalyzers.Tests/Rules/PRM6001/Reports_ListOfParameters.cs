using System;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    public sealed class Net : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> conv;
        private readonly Module<Tensor, Tensor> head;

        public Net(long classes) : base("Net")
        {
            conv = Conv2d(1, 8, 3);
            head = Linear(8, classes);
            RegisterComponents();
        }

        public override Tensor forward(Tensor x)
        {
            using var scope = torch.NewDisposeScope();
            var pooled = nn.functional.relu(conv.forward(x)).mean(new long[] { 2, 3 });
            return head.forward(pooled).MoveToOuterDisposeScope();
        }
    }

    public static class Summary
    {
        public static void Print(Net net)
        {
            var {|PRM6001:hyperParams|} = net.parameters().ToList();
            long total = hyperParams.Sum(p => p.numel());

            foreach (var (name, value) in net.named_parameters())
                Console.WriteLine($"{name,-14} {string.Join("x", value.shape)}");
            Console.WriteLine($"{hyperParams.Count} tensors, {total:N0} numbers to learn");
        }
    }
}
