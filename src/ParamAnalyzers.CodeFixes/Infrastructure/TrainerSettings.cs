using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Libraries.MlNet;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>
/// The call of a catalog that makes a trainer, as a place to set options at: the options object it is given, or the arguments that stand for one.
/// Arguments and options of ML.NET have the same names and defaults (the fact tests compare them), so the ones can be written as the others.
/// </summary>
internal sealed class TrainerSettings
{
    private readonly SemanticModel _model;
    private readonly InvocationExpressionSyntax _call;
    private readonly IInvocationOperation _operation;
    private readonly BaseObjectCreationExpressionSyntax? _options;
    private readonly INamedTypeSymbol _optionsType;

    private TrainerSettings(SemanticModel model, InvocationExpressionSyntax call, IInvocationOperation operation, BaseObjectCreationExpressionSyntax? options, INamedTypeSymbol optionsType)
    {
        _model = model;
        _call = call;
        _operation = operation;
        _options = options;
        _optionsType = optionsType;
    }

    /// <summary>What is edited: the creation of the options, or the arguments of the call.</summary>
    public SyntaxNode Place => _options ?? (SyntaxNode)_call.ArgumentList;

    /// <summary>The namespace that the code with the settings needs, or null.</summary>
    public string? NamespaceFor(IEnumerable<string> members) => _options is null && members.Any(member => ParameterFor(member) is null) ? _optionsType.ContainingNamespace.ToDisplayString() : null;

    /// <summary>Null when neither the options nor the arguments can be edited here.</summary>
    public static TrainerSettings? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || model.GetOperation(call, cancellationToken) is not IInvocationOperation operation
            || (operation.TargetMethod.ReturnType as INamedTypeSymbol)?.GetTypeMembers("Options").FirstOrDefault() is not { } type)
        {
            return null;
        }

        if (operation.Arguments.FirstOrDefault(argument => TrainerCall.IsOptions(argument.Parameter?.Type)) is null)
        {
            return new TrainerSettings(model, call, operation, null, type);
        }

        // The options are created elsewhere in this file, or nobody knows where.
        return diagnostic.AdditionalLocations is [var place, ..] && place.SourceTree == root.SyntaxTree && root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) is BaseObjectCreationExpressionSyntax creation
            ? new TrainerSettings(model, call, operation, creation, type)
            : null;
    }

    /// <summary>True when the member can be set at the place.</summary>
    public bool CanSet(string member) =>
        MembersOf(_optionsType).Any(candidate => candidate.Name == member)
        && (_options is not null || ParameterFor(member) is not null || (!Comments.IsIn(_call.ArgumentList) && HasOptionsOverload() && Explicit().All(argument => MemberFor(argument.Parameter!) is not null)));

    /// <summary>The place with the settings; <paramref name="current"/> is the place as earlier edits of the same document left it.</summary>
    public SyntaxNode Set(SyntaxNode current, IEnumerable<(string Member, ExpressionSyntax Value)> settings)
    {
        if (current is BaseObjectCreationExpressionSyntax creation)
        {
            return settings.Aggregate(creation, (options, setting) => Initializers.Set(options, setting.Member, setting.Value));
        }

        var arguments = (ArgumentListSyntax)current;
        if (settings.All(setting => ParameterFor(setting.Member) is not null))
        {
            return settings.Aggregate(arguments, (list, setting) => Arguments.Append(list, ParameterFor(setting.Member)!.Name, setting.Value));
        }

        var given = Explicit().Select(argument => (MemberFor(argument.Parameter!)!, (ExpressionSyntax)argument.Value.Syntax));
        var assignments = given.Concat(settings).Select(setting => $"{setting.Item1} = {setting.Item2.WithoutTrivia()}");
        var options = SyntaxFactory.ParseExpression($"new {TypeName()}" + Braced(assignments));
        var written = SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(options)));
        return (CatalogArgument() is { } catalog ? Arguments.Append(written.WithArguments(SyntaxFactory.SingletonSeparatedList(catalog.WithoutTrivia())), name: null, options) : written).WithTriviaFrom(arguments);
    }

    /// <summary>The catalog, where the extension is called as the static method that it is.</summary>
    private ArgumentSyntax? CatalogArgument() => _operation.TargetMethod.IsExtensionMethod
        ? _operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Syntax as ArgumentSyntax
        : null;

    /// <summary>Settings stand on lines of their own where the arguments did.</summary>
    private string Braced(IEnumerable<string> assignments)
    {
        var lines = _call.SyntaxTree.GetText().Lines;
        if (lines.IndexOf(_call.ArgumentList.SpanStart) == lines.IndexOf(_call.ArgumentList.Span.End))
        {
            return " { " + string.Join(", ", assignments) + " }";
        }

        var (end, indentation) = (Layout.LineEndOf(_call), Layout.IndentationOf(_call));
        return end + indentation + "{" + end + string.Concat(assignments.Select(assignment => indentation + Layout.Step(_call) + assignment + "," + end)) + indentation + "}";
    }

    private IEnumerable<IArgumentOperation> Explicit() =>
        _operation.Arguments.Where(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: not null } && !(_operation.TargetMethod.IsExtensionMethod && argument.Parameter!.Ordinal == 0 && _operation.Instance is null));

    private bool HasOptionsOverload() => (_operation.TargetMethod.ReducedFrom ?? _operation.TargetMethod).ContainingType.GetMembers(_operation.TargetMethod.Name).OfType<IMethodSymbol>()
        .Any(method => method.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, _optionsType)));

    private IParameterSymbol? ParameterFor(string member) =>
        _operation.TargetMethod.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, member, StringComparison.OrdinalIgnoreCase));

    private string? MemberFor(IParameterSymbol parameter) => MembersOf(_optionsType)
        .FirstOrDefault(member => string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
            && (member as IFieldSymbol)?.Type is { } type && _model.Compilation.ClassifyCommonConversion(parameter.Type, type).IsImplicit)?.Name;

    /// <summary>The short name, when nothing else has it here.</summary>
    private string TypeName()
    {
        var outer = _optionsType.ContainingType;
        var found = _model.LookupNamespacesAndTypes(_call.SpanStart, name: outer.Name);
        return found.All(symbol => SymbolEqualityComparer.Default.Equals(symbol, outer)) ? outer.Name + "." + _optionsType.Name : "global::" + _optionsType.ToDisplayString();
    }

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IFieldSymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false } or IPropertySymbol { DeclaredAccessibility: Accessibility.Public })
                {
                    yield return member;
                }
            }
        }
    }
}
