using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>Finds code of a project that would no longer compile when a setter is closed.</summary>
internal static class OpenSetter
{
    /// <param name="property">The property.</param>
    /// <param name="isInit">True when initializers and constructors may go on setting it; else only the type itself may.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static bool IsNeeded(IPropertySymbol property, bool isInit, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var name in tree.GetRoot(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == property.Name && IsWritten(name)))
            {
                model ??= compilation.GetSemanticModel(tree);
                if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol?.OriginalDefinition, property.OriginalDefinition)
                    && !(isInit ? IsInitialization(name) : IsInside(name, property, model, cancellationToken)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsWritten(IdentifierNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == whole,
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => true,
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword) || argument.Parent is TupleExpressionSyntax,
            MemberBindingExpressionSyntax => true,
            _ => name.Parent is MemberBindingExpressionSyntax,
        };
    }

    private static bool IsInitialization(IdentifierNameSyntax name) =>
        name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }
        || (name.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null
            && !name.Ancestors().Any(ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
            && name.Parent is AssignmentExpressionSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax });

    private static bool IsInside(IdentifierNameSyntax name, IPropertySymbol property, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var type = model.GetEnclosingSymbol(name.SpanStart, cancellationToken)?.ContainingType; type is not null; type = type.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, property.ContainingType.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
