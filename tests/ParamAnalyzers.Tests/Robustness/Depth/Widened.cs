using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.Tests.Robustness.Depth;

/// <summary>
/// Code written many times over inside its types: what looks through a whole type for each thing that it finds takes the square of the time.
/// Names that are declared twice now make errors; they cost the analyzers nothing.
/// </summary>
internal static class Widened
{
    /// <summary>The ways to write code many times over.</summary>
    public static IReadOnlyDictionary<string, Func<string, int, string>> Ways { get; } = new Dictionary<string, Func<string, int, string>>
    {
        ["statements"] = (source, copies) => Rewrite(source, new Statements(copies)),
        ["methods"] = (source, copies) => Rewrite(source, new Methods(copies)),
    };

    private static string Rewrite(string source, CSharpSyntaxRewriter widening) => widening.Visit(CSharpSyntaxTree.ParseText(source).GetRoot()).ToFullString();

    /// <summary>Each body is followed by its copies, as blocks of their own.</summary>
    private sealed class Statements(int copies) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitBlock(BlockSyntax node) => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
            ? SyntaxFactory.Block(Enumerable.Repeat(node, copies))
            : node;

        public override SyntaxNode? VisitCompilationUnit(CompilationUnitSyntax node)
        {
            var statements = node.Members.OfType<GlobalStatementSyntax>().ToList();
            var once = SyntaxFactory.Block(statements.Select(statement => statement.Statement));
            var types = ((CompilationUnitSyntax)base.VisitCompilationUnit(node)!).Members.Where(member => member is not GlobalStatementSyntax);
            return node.WithMembers(SyntaxFactory.List(Enumerable.Repeat<MemberDeclarationSyntax>(SyntaxFactory.GlobalStatement(once), statements.Count == 0 ? 0 : copies).Concat(types)));
        }
    }

    /// <summary>Each method is followed by its copies under numbered names.</summary>
    private sealed class Methods(int copies) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node)
        {
            var type = (ClassDeclarationSyntax)base.VisitClassDeclaration(node)!;
            return type.WithMembers(SyntaxFactory.List(type.Members.SelectMany(Copies)));
        }

        private IEnumerable<MemberDeclarationSyntax> Copies(MemberDeclarationSyntax member) => member is MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method && !method.Modifiers.Any(SyntaxKind.OverrideKeyword)
            ? Enumerable.Range(0, copies).Select(number => number == 0 ? method : method.WithIdentifier(SyntaxFactory.Identifier($"{method.Identifier.Text}{number}")))
            : [member];
    }
}
