using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Libraries.TorchSharp;

namespace ParamAnalyzers.Roles;

/// <summary>What a type's signatures say about it.</summary>
/// <param name="IsTrainer">A method of the training phase sees data.</param>
/// <param name="Predicts">A method of the prediction phase sees data.</param>
internal readonly record struct TrainerShape(bool IsTrainer, bool Predicts);

/// <summary>
/// Tells trainers from types that only share their verbs: a trainer's training method sees data. Coaches, parcels and railways
/// train, fit and learn nothing from numbers.
/// </summary>
internal sealed class TrainerShapes(MlNetSymbols mlNet, TorchSharpSymbols torchSharp, AnnotationSymbols annotations)
{
    private const int MostExampleMembers = 64;

    private static readonly WordSet DataTypeWords = new("matrix", "vector", "tensor", "ndarray", "dataset", "dataframe", "observations", "samples", "loader", "minibatch");

    private static readonly WordSet ExampleMemberWords = new("features", "feature", "label", "target", "targets", "inputs", "outputs", "observation", "x", "y");

    private readonly ConcurrentDictionary<INamedTypeSymbol, TrainerShape> _shapes = new(SymbolEqualityComparer.Default);

    public TrainerShape Of(INamedTypeSymbol type) => _shapes.GetOrAdd(type.OriginalDefinition, Inspect);

    /// <summary>Arrays and sequences of numbers or of examples, tensors, data views, matrices; and type parameters, which stand for these in generic learners.</summary>
    public bool IsData(ITypeSymbol type)
    {
        if (mlNet.IsDataView(type) || torchSharp.IsTensor(type))
        {
            return true;
        }

        if (type.SpecialType is not SpecialType.None || type.TypeKind is TypeKind.Enum or TypeKind.Delegate)
        {
            return false;
        }

        if (type.HoldsElements())
        {
            return IsExample(type.ElementType());
        }

        return DataTypeWords.HasWordOf(type.Name);
    }

    private TrainerShape Inspect(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
        {
            return default;
        }

        var trains = false;
        var predicts = false;
        var holdsData = false;
        foreach (var member in type.GetMembers())
        {
            switch (member)
            {
                case IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method:
                    var phase = annotations.PhaseOf(method);
                    phase = phase == Phases.None ? PhaseVocabulary.Of(SimpleName(method)) : phase;
                    trains |= phase.Includes(Phases.Training) && (SeesData(method) || method.Parameters.IsEmpty);
                    predicts |= phase.Includes(Phases.Prediction) && SeesData(method);
                    break;
                case IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } field:
                    holdsData |= IsData(field.Type);
                    break;
                case IPropertySymbol property:
                    holdsData |= IsData(property.Type);
                    break;
            }
        }

        // Training without arguments learns from data that the object already holds.
        return new TrainerShape(trains && (holdsData || HasTrainingOnData(type)), predicts);
    }

    private bool HasTrainingOnData(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method
                && SeesData(method)
                && (PhaseVocabulary.Of(SimpleName(method)) == Phases.Training || annotations.PhaseOf(method).Includes(Phases.Training)))
            {
                return true;
            }
        }

        return false;
    }

    private bool SeesData(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (IsData(parameter.Type))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsExample(ITypeSymbol element)
    {
        if (element.IsNumeric() || element.TypeKind == TypeKind.TypeParameter || torchSharp.IsTensor(element) || DataTypeWords.HasWordOf(element.Name))
        {
            return true;
        }

        if (element.SpecialType != SpecialType.None || element is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named)
        {
            return false;
        }

        if (named.IsTupleType)
        {
            return named.TupleElements.Any(field => field.Type.ElementType().IsNumeric());
        }

        var inspected = 0;
        foreach (var member in named.GetMembers())
        {
            if (inspected++ > MostExampleMembers)
            {
                return false;
            }

            if (member is IPropertySymbol or IFieldSymbol
                && member.ValueType() is { } type
                && type.ElementType().IsNumeric()
                && (type.HoldsElements() || ExampleMemberWords.HasWordOf(member.Name)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An explicit interface implementation is named after its interface; what it does is named by the last part.</summary>
    private static string SimpleName(IMethodSymbol method)
    {
        var dot = method.Name.LastIndexOf('.');
        return dot < 0 ? method.Name : method.Name.Substring(dot + 1);
    }
}
