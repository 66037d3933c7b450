using System.Linq;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Libraries.TorchSharp;

namespace ParamAnalyzers.Rules;

/// <summary>A rule about what calls and creations mean to a library. Where a target means nothing to any library, it is not asked.</summary>
internal abstract class LibraryCallRule : TypeRule
{
}

/// <summary>A rule about calls that mean one of these things in ML.NET.</summary>
internal abstract class MlNetCallRule(params MlNetCall[] calls) : LibraryCallRule
{
    public sealed override Library About => Library.MlNet;

    public override bool MayConcern(in Target target) => target.MlNet != MlNetCall.None && calls.Contains(target.MlNet);
}

/// <summary>A rule about calls and creations that do one thing in TorchSharp.</summary>
internal abstract class TorchCallRule(TorchCall call) : LibraryCallRule
{
    public sealed override Library About => Library.TorchSharp;

    public sealed override bool MayConcern(in Target target) => TorchSharpSymbols.MayBe(target.Torch, call);

    public override bool IsTriggeredBy(in Glance glance) => glance.Session.TorchSharp.Classify(glance.Operation) == call;
}
