using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp.Modules;
using TorchSharp;

namespace Clinic.MultiTask;

public sealed class PatientHeads : torch.nn.Module<torch.Tensor, Dictionary<string, torch.Tensor>>
{
    private readonly Linear trunk;
    private readonly Dictionary<string, Linear> {|PRM3009:heads|};

    public PatientHeads(int vitals, int width, IEnumerable<string> tasks) : base("patients")
    {
        trunk = torch.nn.Linear(vitals, width);
        heads = HeadsFor(tasks, width);
        RegisterComponents();
    }

    /// <summary>One small regression for each task of the clinic.</summary>
    private static Dictionary<string, Linear> HeadsFor(IEnumerable<string> tasks, int width) =>
        tasks.Distinct(StringComparer.Ordinal).ToDictionary(task => task, _ => torch.nn.Linear(width, 1));

    public override Dictionary<string, torch.Tensor> forward(torch.Tensor vitals)
    {
        var shared = trunk.forward(vitals).relu();
        var answers = new Dictionary<string, torch.Tensor>();
        foreach (var (task, head) in heads)
            answers[task] = head.forward(shared).sigmoid();
        return answers;
    }
}
