using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2001 for programs: a static setting that each run multiplies is another one in the second run.</summary>
internal sealed class SharedSettingAdapted : TypeRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2001_HyperparameterOverwritten;

    public override Library About => Library.TorchSharp;

    public override bool MayConcern(in Target target) =>
        target.Written is IFieldSymbol { IsStatic: true, IsReadOnly: false } field
        && field.Type.IsNumeric()
        && MemberVocabulary.SuggestsHyperparameter(field.Name);

    public override bool IsTriggeredBy(in Glance glance) => glance.Operation is ICompoundAssignmentOperation;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (operation is ICompoundAssignmentOperation { Target: IFieldReferenceOperation { Field: var field } } adapted
            && SymbolEqualityComparer.Default.Equals(field.ContainingType, facts.Type)
            && facts.Values.Of(field).Any(binding => binding.Value.ConstantValue.HasValue)
            && facts.Torch.Uses.Any(use => use.Kind is TorchCall.Backward or TorchCall.OptimizerStep or TorchCall.NewOptimizer)
            && facts.Owners.MemberOf(adapted) is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
            && !IsEntryPoint(method)
            && IsFirst(adapted, field, method, facts)
            && !Overwriting.BeginsAnew(field, method, adapted, facts))
        {
            var evidence = new Evidence(EvidenceKind.Name, "by its name and the value that it starts with", field.Locations[0]);
            report.At(Descriptor, adapted.Target.NameLocation(), evidence, field.Name, evidence.Text, method.Name, $"each '{method.Name}' adapts what the one before has left");
        }
    }

    /// <summary>The entry point of a program runs once.</summary>
    private static bool IsEntryPoint(IMethodSymbol method) =>
        method.ContainingAssembly is ISourceAssemblySymbol assembly && SymbolEqualityComparer.Default.Equals(assembly.Compilation.GetEntryPoint(default), method);

    /// <summary>One finding for a setting and a method, however many branches adapt it.</summary>
    private static bool IsFirst(ICompoundAssignmentOperation adapted, IFieldSymbol field, IMethodSymbol method, TypeFacts facts) => !facts.WritesTo(field).Any(write =>
        write.Raw.Operation is ICompoundAssignmentOperation other && other.Syntax.SyntaxTree == adapted.Syntax.SyntaxTree
        && other.Syntax.SpanStart < adapted.Syntax.SpanStart
        && SymbolEqualityComparer.Default.Equals(facts.Owners.MemberOf(other), method));
}
