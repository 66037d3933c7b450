using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.CodeFixes.Refactorings;

/// <summary>Changes of nodes in several files, some inside others; each is applied to what the inner ones have made of its node.</summary>
internal sealed class Edits
{
    private readonly Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>> _edits = new();

    public void Add(SyntaxNode node, Func<SyntaxNode, SyntaxNode> edit) =>
        _edits[node] = _edits.TryGetValue(node, out var before) ? rewritten => edit(before(rewritten)) : edit;

    /// <summary>The solution with all changes, and with the new type behind the declaration.</summary>
    public Solution ApplyTo(Solution solution, TypeDeclarationSyntax declaration, MemberDeclarationSyntax added, CancellationToken cancellationToken)
    {
        var place = new SyntaxAnnotation();
        Add(declaration, rewritten => rewritten.WithAdditionalAnnotations(place));
        foreach (var file in _edits.Keys.GroupBy(node => node.SyntaxTree))
        {
            var root = file.Key.GetRoot(cancellationToken).ReplaceNodes(file, (original, rewritten) => _edits[original](rewritten));
            if (root.GetAnnotatedNodes(place).FirstOrDefault() is { } type)
            {
                root = root.InsertNodesAfter(type, [added]);
            }

            solution = solution.WithDocumentSyntaxRoot(solution.GetDocument(file.Key)!.Id, root);
        }

        return solution;
    }
}
