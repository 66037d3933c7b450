using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Libraries.TorchSharp;

/// <summary>
/// What kinds of layers there are: with parameters of their own or without, and with one behavior in both modes or not.
/// The names are those of TorchSharp 0.107.0; a module in source is judged by the layers that its declaration names.
/// </summary>
internal sealed class Layers(TorchSharpSymbols torch)
{
    private const int DeepestModule = 4;

    /// <summary>Layers with native parameters that show none in their members.</summary>
    private static readonly HashSet<string> NativeParameters = new(StringComparer.Ordinal)
    {
        "GRU", "LSTM", "RNN", "MultiheadAttention", "Transformer", "TransformerDecoder", "TransformerDecoderLayer", "TransformerEncoder", "TransformerEncoderLayer",
    };

    /// <summary>The layers with parameters that are used most, for types whose members could hold any module.</summary>
    private static readonly HashSet<string> CommonLayers = new(NativeParameters, StringComparer.Ordinal)
    {
        "Linear", "Bilinear", "Conv1d", "Conv2d", "Conv3d", "ConvTranspose1d", "ConvTranspose2d", "ConvTranspose3d", "Embedding", "EmbeddingBag",
        "BatchNorm1d", "BatchNorm2d", "BatchNorm3d", "LayerNorm", "GroupNorm",
    };

    /// <summary>Modules that have what is put into them.</summary>
    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal) { "Sequential", "ModuleList", "ModuleDict" };

    /// <summary>Layers that rewrite their statistics in training mode, even without gradients.</summary>
    private static readonly HashSet<string> Statistics = new(StringComparer.Ordinal) { "BatchNorm1d", "BatchNorm2d", "BatchNorm3d" };

    /// <summary>Layers that drop, draw or normalize in training mode only.</summary>
    private static readonly HashSet<string> ModeSensitive = new(Statistics, StringComparer.Ordinal)
    {
        "Dropout", "Dropout1d", "Dropout2d", "Dropout3d", "AlphaDropout", "FeatureAlphaDropout", "RReLU",
        "Transformer", "TransformerDecoder", "TransformerDecoderLayer", "TransformerEncoder", "TransformerEncoderLayer",
    };

    private readonly ConcurrentDictionary<(ITypeSymbol Type, bool StatisticsOnly), bool> _mentions = new();

    /// <summary>True when a module of this very type has parameters that an optimizer could train.</summary>
    public bool OwnsParameters(ITypeSymbol? type) => OwnsParameters(type, 0, ifUnknown: false);

    /// <summary>False when the module certainly has no parameters that an optimizer could train. What is put into a container is not asked here.</summary>
    public bool MayOwnParameters(ITypeSymbol? type) => OwnsParameters(type, 0, ifUnknown: true);

    /// <summary>True when the module behaves differently in the two modes; false when it does not, or when nobody knows.</summary>
    public bool DependsOnMode(IOperation module, ValueIndex values) => Has(module, values, ModeSensitive, 0);

    /// <summary>True when the module holds layers whose statistics change in training mode.</summary>
    public bool HasStatistics(IOperation module, ValueIndex values) => Has(module, values, Statistics, 0);

    /// <param name="type">A type that may be a module.</param>
    /// <param name="depth">How deep it is inside the one that is asked about.</param>
    /// <param name="ifUnknown">The answer for a member that can hold any module.</param>
    private bool OwnsParameters(ITypeSymbol? type, int depth, bool ifUnknown)
    {
        if (type is null || !torch.IsModule(type))
        {
            return false;
        }

        if (depth > DeepestModule || (ifUnknown && type is INamedTypeSymbol named && torch.IsOwnModule(named) && ModuleType.RegistersOneByOne(named)))
        {
            return ifUnknown;
        }

        if (TorchSharpSymbols.Owns(type) && (type.IsAbstract || Containers.Contains(type.Name)))
        {
            return ifUnknown && depth > 0;
        }

        if (TorchSharpSymbols.Owns(type) && NativeParameters.Contains(type.Name))
        {
            return true;
        }

        for (var current = type; current is not null && !SymbolEqualityComparer.Default.Equals(current, torch.Module); current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IFieldSymbol or IPropertySymbol && !member.IsStatic && member.ValueType() is { } held
                    && (torch.IsParameter(held) || (!SymbolEqualityComparer.Default.Equals(held, type) && OwnsParameters(held, depth + 1, ifUnknown))))
                {
                    return true;
                }
            }
        }

        return type is INamedTypeSymbol own && torch.IsOwnModule(own) && MakesLayers(own);
    }

    /// <summary>Members that can hold any module hold what the type makes: <c>_conv = Conv1d(…)</c>. Read as syntax.</summary>
    private static bool MakesLayers(INamedTypeSymbol type) => ModuleType.OwnNodes(type).Any(node => node switch
    {
        AssignmentExpressionSyntax { Right: InvocationExpressionSyntax factory } => IsCommonLayer(factory),
        EqualsValueClauseSyntax { Value: InvocationExpressionSyntax factory, Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } } => IsCommonLayer(factory),
        _ => false,
    });

    private static bool IsCommonLayer(InvocationExpressionSyntax factory) => factory.CalledName() is { } name && CommonLayers.Contains(name);

    private bool Has(IOperation module, ValueIndex values, HashSet<string> layers, int depth)
    {
        var traced = new List<IOperation>(1);
        if (depth > DeepestModule)
        {
            return false;
        }

        if (!values.TryTrace(module, traced))
        {
            traced = [module.Unwrap()];
        }

        return traced.Any(source => source switch
        {
            IInvocationOperation call when torch.Classify(call) is TorchCall.Move or TorchCall.Restore && TorchSharpSymbols.ReceiverOf(call) is { } moved => Has(moved, values, layers, depth + 1),
            _ when PutIntoContainer(source) is { } contents => contents.Any(layer => Has(layer, values, layers, depth + 1)),
            IInvocationOperation { TargetMethod: var method } when method.ContainingType?.Name == "models" && method.ContainingType.ContainingType?.Name == "torchvision" => true,
            { Type: { } type } => IsOne(type, layers),
            _ => false,
        });
    }

    /// <summary>The layers that are given to a <c>Sequential</c> or a <c>ModuleList</c> that is made here, or null.</summary>
    public static IEnumerable<IOperation>? PutIntoContainer(IOperation made) => made switch
    {
        IInvocationOperation { TargetMethod: { Name: "Sequential" or "ModuleList" } method } container when TorchSharpSymbols.Owns(method) => Contents(container.Arguments),
        IObjectCreationOperation { Type: { Name: "Sequential" or "ModuleList" } created } creation when TorchSharpSymbols.Owns(created) => Contents(creation.Arguments),
        _ => null,
    };

    private static IEnumerable<IOperation> Contents(IEnumerable<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            foreach (var element in argument.Value.Unwrap() is IArrayCreationOperation { Initializer.ElementValues: var elements } ? elements.AsEnumerable() : [argument.Value])
            {
                yield return element.Unwrap() is ITupleOperation { Elements: [_, var named] } ? named : element;
            }
        }
    }

    private bool IsOne(ITypeSymbol type, HashSet<string> layers) =>
        TorchSharpSymbols.Owns(type) ? layers.Contains(type.Name)
        : torch.IsOwnModule(type) && _mentions.GetOrAdd((type, ReferenceEquals(layers, Statistics)), key => Mentions(key.Type, layers, 0));

    /// <summary>Read as syntax: the layers of another type are named by their factories, and by the types of its fields.</summary>
    private bool Mentions(ITypeSymbol type, HashSet<string> layers, int depth) =>
        type.DeclaringSyntaxReferences.Any(declaration => declaration.GetSyntax().DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && layers.Contains(token.ValueText) && IsTypeOrFactory(token)))
        || (depth < DeepestModule && (type.BaseType is { } parent && torch.IsOwnModule(parent) && Mentions(parent, layers, depth + 1)
            || type.GetMembers().Any(member => member is IFieldSymbol { Type: var held } && torch.IsOwnModule(held) && !SymbolEqualityComparer.Default.Equals(held, type) && Mentions(held, layers, depth + 1))));

    /// <summary>A member that has the name of a layer is no layer: <c>functional.Dropout</c> is, <c>options.Dropout</c> and <c>double Dropout</c> are not.</summary>
    private static bool IsTypeOrFactory(SyntaxToken token) => token.Parent switch
    {
        SimpleNameSyntax { Parent: InvocationExpressionSyntax or ObjectCreationExpressionSyntax or VariableDeclarationSyntax or PropertyDeclarationSyntax } => true,
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access } name => access.Name == name,
        SimpleNameSyntax { Parent: QualifiedNameSyntax } => true,
        _ => false,
    };
}
