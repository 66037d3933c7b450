using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.Tests.Harness.Shapes;

/// <summary>Every class is divided between two files, member by member.</summary>
internal sealed class PartialTypesShape : Shape
{
    public override ImmutableArray<SyntaxNode> Apply(CompilationUnitSyntax root, SemanticModel model)
    {
        var classes = root.Members.OfType<ClassDeclarationSyntax>().Where(type => type.Members.Count > 1).ToList();
        if (classes.Count == 0 || root.Members.Any(member => member is not BaseTypeDeclarationSyntax))
        {
            return [];
        }

        var first = root.ReplaceNodes(classes, (type, _) => Half(type, 0));
        var second = root
            .WithMembers(SyntaxFactory.List(classes.Select(type => (MemberDeclarationSyntax)Half(type, 1).WithBaseList(null).WithParameterList(null).WithAttributeLists(default))))
            .WithAttributeLists(default);
        return [first, second];
    }

    private static ClassDeclarationSyntax Half(ClassDeclarationSyntax type, int which)
    {
        var members = type.Members.Where((_, index) => index % 2 == which);
        var modifiers = type.Modifiers.Any(SyntaxKind.PartialKeyword)
            ? type.Modifiers
            : type.Modifiers.Add(SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space));
        return type.WithModifiers(modifiers).WithMembers(SyntaxFactory.List(members));
    }
}

/// <summary>All types move into one outer type.</summary>
internal sealed class NestedTypesShape : Shape
{
    public override ImmutableArray<SyntaxNode> Apply(CompilationUnitSyntax root, SemanticModel model)
    {
        var types = root.Members.OfType<BaseTypeDeclarationSyntax>().ToList();
        var hasExtensions = root.DescendantNodes().OfType<ParameterSyntax>().Any(parameter => parameter.Modifiers.Any(SyntaxKind.ThisKeyword));
        if (types.Count != root.Members.Count || hasExtensions)
        {
            return [];
        }

        var outer = SyntaxFactory.ClassDeclaration("Outer").AddModifiers(SyntaxFactory.Token(SyntaxKind.PublicKeyword)).WithMembers(SyntaxFactory.List<MemberDeclarationSyntax>(types)).NormalizeWhitespace();
        return [root.WithMembers(SyntaxFactory.SingletonList<MemberDeclarationSyntax>(outer))];
    }
}

/// <summary>The body of a static <c>Main</c> becomes top-level statements; its helpers become local functions.</summary>
internal sealed class TopLevelStatementsShape : Shape
{
    public override ImmutableArray<SyntaxNode> Apply(CompilationUnitSyntax root, SemanticModel model)
    {
        var program = root.Members.OfType<ClassDeclarationSyntax>().FirstOrDefault(type => type.Members.OfType<MethodDeclarationSyntax>().Any(IsMain));
        if (program is null || !program.Members.All(member => member is MethodDeclarationSyntax { Body: not null }))
        {
            return [];
        }

        var methods = program.Members.OfType<MethodDeclarationSyntax>().ToList();
        var statements = methods.Single(IsMain).Body!.Statements.Select(SyntaxFactory.GlobalStatement);
        var helpers = methods.Where(method => !IsMain(method)).Select(method => SyntaxFactory.GlobalStatement(
            SyntaxFactory.ParseStatement($"static {method.ReturnType} {method.Identifier}{method.ParameterList}{method.Body}\n")));
        var others = root.Members.Where(member => member != program);
        return [root.WithMembers(SyntaxFactory.List([.. statements, .. helpers, .. others]))];
    }

    private static bool IsMain(MethodDeclarationSyntax method) =>
        method.Identifier.ValueText == "Main" && method.Modifiers.Any(SyntaxKind.StaticKeyword) && method.ParameterList.Parameters.Count == 0 && method.ReturnType.ToString() == "void";
}

/// <summary>The whole file moves into a file-scoped namespace.</summary>
internal sealed class FileScopedNamespaceShape : Shape
{
    public override ImmutableArray<SyntaxNode> Apply(CompilationUnitSyntax root, SemanticModel model)
    {
        if (root.Members.Any(member => member is not (BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)))
        {
            return [];
        }

        var text = root.Usings.ToFullString() + "\nnamespace Some.Where;\n\n" + root.Members.ToFullString();
        return [CSharpSyntaxTree.ParseText(text).GetRoot()];
    }
}
