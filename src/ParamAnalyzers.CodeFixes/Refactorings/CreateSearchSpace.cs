using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Options;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.CodeFixes.Refactorings;

/// <summary>
/// A type with a range of ML.NET for each hyperparameter of an options type: within the known bounds, and where one is missing, around the default.
/// Seeds and runtime settings are left out, and a comment says why.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp)]
public sealed class CreateSearchSpace : TypeRefactoring
{
    /// <summary>How far a range goes from the default where no bound is known.</summary>
    private const double Reach = 10;

    /// <inheritdoc />
    protected override Task<CodeAction?> OfferAsync(Document document, TypeDeclarationSyntax declaration, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var isPossible = SettingsTypes.Includes(type.Name)
            && type is { TypeKind: TypeKind.Class or TypeKind.Struct, Arity: 0, ContainingType: null }
            && WellKnownTypes.FindAnywhere(compilation, "Microsoft.ML.SearchSpace.RangeAttribute") is not null
            && !type.ContainingNamespace.GetTypeMembers(NameFor(type)).Any()
            && Session.For(compilation, document.Project.AnalyzerOptions, cancellationToken) is { } session
            && LinesFor(type, session, cancellationToken).Any(line => line.Contains("[Microsoft.ML.SearchSpace.Range("));
        return Task.FromResult(isPossible
            ? CodeAction.Create("Create a search space from these options", cancellation => CreateAsync(document, declaration, type, compilation, cancellation), nameof(CreateSearchSpace))
            : null);
    }

    private static string NameFor(INamedTypeSymbol type) => type.Name + "SearchSpace";

    private static async Task<Document> CreateAsync(Document document, TypeDeclarationSyntax declaration, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var session = Session.For(compilation, document.Project.AnalyzerOptions, cancellationToken)!;
        var (end, indentation) = (Layout.LineEndOf(declaration), Layout.IndentationOf(declaration));
        var accessibility = type.DeclaredAccessibility == Accessibility.Public ? "public" : "internal";
        var text = new StringBuilder(end)
            .Append(indentation).Append($"/// <summary>What to search of <see cref=\"{type.Name}\"/>.</summary>").Append(end)
            .Append(indentation).Append($"{accessibility} sealed class {NameFor(type)}").Append(end)
            .Append(indentation).Append('{').Append(end);
        foreach (var line in LinesFor(type, session, cancellationToken))
        {
            text.Append(line.Length == 0 ? string.Empty : indentation + "    " + line).Append(end);
        }

        var space = SyntaxFactory.ParseMemberDeclaration(text.Append(indentation).Append('}').Append(end).ToString())!;
        var created = Usings.Ensure(root.InsertNodesAfter(declaration, [space]), "Microsoft.ML.SearchSpace");
        var qualified = created.DescendantNodes().OfType<AttributeSyntax>().Where(attribute => attribute.Name.ToString() == "Microsoft.ML.SearchSpace.Range").ToList();
        var isAmbiguous = compilation.GetSemanticModel(declaration.SyntaxTree).LookupNamespacesAndTypes(declaration.SpanStart, name: "RangeAttribute").Any(known => known.ContainingNamespace.ToDisplayString() != "Microsoft.ML.SearchSpace");
        return document.WithSyntaxRoot(isAmbiguous ? created : created.ReplaceNodes(qualified, (_, attribute) => attribute.WithName(SyntaxFactory.IdentifierName("Range"))));
    }

    private static IEnumerable<string> LinesFor(INamedTypeSymbol type, Session session, CancellationToken cancellationToken)
    {
        var names = session.NamesFor(type).For(string.Empty);
        var isFirst = true;
        foreach (var member in type.GetMembers().Where(member => member is IPropertySymbol { IsIndexer: false, IsStatic: false, SetMethod: not null } or IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false, IsStatic: false, DeclaredAccessibility: Accessibility.Public }))
        {
            if (!isFirst)
            {
                yield return string.Empty;
            }

            isFirst = false;
            foreach (var line in LinesFor(member, session, names, cancellationToken))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> LinesFor(ISymbol member, Session session, ConfiguredNames names, CancellationToken cancellationToken)
    {
        var role = session.Roles.Declared(member) is { IsKnown: true, Role: var declared } ? declared
            : names.RoleNamed(member.Name) is var named and not Role.Unknown ? named
            : SeedVocabulary.IsSeedName(member.Name) ? Role.RandomSeed
            : MemberVocabulary.SuggestsRuntimeSetting(member.Name) ? Role.RuntimeSetting
            : Role.Hyperparameter;
        if (role != Role.Hyperparameter)
        {
            return [$"// {member.Name} is left out: {(role == Role.RandomSeed ? "a seed has no best value, and the best of several is luck" : "it says how the training runs, and not what is learned")}."];
        }

        var type = member.ValueType()!.WithoutNullable();
        var text = DefaultOf(member, cancellationToken);
        if (!type.IsNumeric() || type.SpecialType == SpecialType.System_Decimal)
        {
            return [$"// {member.Name} is left out: it is no number; list its values with [Choice]."];
        }

        var isParsed = double.TryParse(text?.TrimEnd('f', 'F', 'd', 'D', 'l', 'L').Replace("_", string.Empty), NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        return RangeOf(session.Domains.Of(member)?.Domain, isParsed ? number : null, type.IsIntegral()) is var (minimum, maximum, isLogarithmic)
            ? [$"[Microsoft.ML.SearchSpace.Range({Show(minimum, type)}, {Show(maximum, type)}{(isParsed && number >= minimum && number <= maximum ? ", " + Show(number, type) : string.Empty)}{(isLogarithmic ? ", logBase: true" : string.Empty)})]", $"public {Keyword(type)} {member.Name} {{ get; set; }}{(isParsed ? $" = {text};" : string.Empty)}"]
            : [$"// {member.Name} is left out: neither its bounds nor a default is known."];
    }

    /// <summary>The known bounds; a missing one is a factor of the default away, and a range of several orders of magnitude is searched by its logarithm.</summary>
    private static (double Minimum, double Maximum, bool IsLogarithmic)? RangeOf(Domain? domain, double? start, bool isIntegral)
    {
        var lower = domain is { Minimum: var minimum } && !double.IsInfinity(minimum) ? minimum : (double?)null;
        var upper = domain is { Maximum: var maximum } && !double.IsInfinity(maximum) ? maximum : (double?)null;
        if (start is not { } value || value <= 0)
        {
            return lower is { } known && upper is { } other && known < other ? (Inner(known, domain!.IncludesMinimum, 1), Inner(other, domain.IncludesMaximum, -1), false) : null;
        }

        var from = Math.Max(lower is { } low ? Inner(low, domain!.IncludesMinimum, 1) : double.MinValue, isIntegral ? Math.Max(1, Math.Floor(value / Reach)) : value / Reach);
        var to = Math.Min(upper is { } high ? Inner(high, domain!.IncludesMaximum, -1) : double.MaxValue, value * Reach);
        return from < to ? (from, to, from > 0 && to / from > Reach) : null;

        double Inner(double bound, bool isIncluded, int direction) => isIncluded ? bound : isIntegral ? bound + direction : bound + (direction * 1e-6);
    }

    private static string? DefaultOf(ISymbol member, CancellationToken cancellationToken) => member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) switch
    {
        PropertyDeclarationSyntax { Initializer.Value: LiteralExpressionSyntax value } => value.ToString(),
        VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax value } => value.ToString(),
        ParameterSyntax { Default.Value: LiteralExpressionSyntax value } => value.ToString(),
        _ => null,
    };

    private static string Show(double value, ITypeSymbol type)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return type.IsIntegral() ? text : type.SpecialType == SpecialType.System_Single ? text + "f" : text.Contains('.') || text.Contains('E') ? text : text + ".0";
    }

    private static string Keyword(ITypeSymbol type) => type.IsIntegral() ? "int" : type.SpecialType == SpecialType.System_Single ? "float" : "double";
}
