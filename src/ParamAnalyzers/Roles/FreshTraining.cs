using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>
/// Tells whether training a second time starts afresh, as a <c>fit</c> of scikit-learn does, or goes on from what was learned before.
/// Read as syntax, since the bodies of other types are not at hand: nothing is bound.
/// </summary>
internal static class FreshTraining
{
    private const int DeepestPart = 2;

    /// <summary>Verbs after which what is given is empty, or full of other numbers.</summary>
    private static readonly WordSet FillWords = new("reset", "clear", "init", "initialize", "initialise", "initialization", "randomize", "randomise", "reinit", "reinitialize", "reinitialise", "fill", "zero", "forget", "wipe", "scramble");

    /// <summary>Verbs after which a part may begin anew.</summary>
    private static readonly WordSet FreshWords = FillWords.With("restart", "renew", "rebuild", "fresh", "restore", "load", "revert", "rollback", "setup", "build");

    private static readonly WordSet GradientWords = new("grad", "grads", "gradient", "gradients");

    /// <summary>True when the method, and the methods of its type that it calls, set anew every member that they change, of those that hold real numbers or that prediction reads; and when its body is not here, so that nobody knows.</summary>
    public static bool StartsAfresh(IMethodSymbol training) => StartsAfresh(training, DeepestPart);

    private static bool StartsAfresh(IMethodSymbol training, int depth)
    {
        if (training.IsAbstract)
        {
            return true;
        }

        var members = new HashSet<string>(training.ContainingType.GetMembers().Where(member => member is IFieldSymbol or IPropertySymbol).Select(member => member.Name), StringComparer.Ordinal);
        var (replaced, changed) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));

        // What is made once and then written anew is room; what is made once and then moved is knowledge.
        var (madeOnce, moved) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));

        // What others are given to fill, reset or copy into.
        var given = new HashSet<string>(StringComparer.Ordinal);
        var bodies = BodiesReachedFrom(training.ContainingType, [training]);
        if (bodies.Exists(body => body is MethodDeclarationSyntax { Body: null, ExpressionBody: null }))
        {
            // What a derived type does there is not here.
            return true;
        }

        foreach (var node in bodies.SelectMany(body => body.DescendantNodes()))
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: TupleExpressionSyntax targets }:
                    replaced.UnionWith(targets.Arguments.Select(argument => argument.Expression.NameOfOwnMember()).OfType<string>());
                    break;
                case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: var target } when target.NameOfOwnMember() is { } member:
                    (IsMadeOnce(node, member) ? madeOnce : replaced).Add(member);
                    break;
                case AssignmentExpressionSyntax { Left: var target } assignment when MemberBehind(target) is { } member:
                    (IsWrittenAnew(member, assignment, training.ContainingType, bodies) ? replaced : changed).Add(member);
                    if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
                    {
                        moved.Add(member);
                    }

                    break;
                case PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax when Incremented(node) is { } target && MemberBehind(target) is { } member:
                    changed.Add(member);
                    break;
                case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword, Expression: var made } when made.NameOfOwnMember() is { } member:
                    replaced.Add(member);
                    break;
                case InvocationExpressionSyntax call when call.CalledName() is { } called:
                    Note(called, call, replaced, changed, given);
                    break;
            }
        }

        // Where something is reset, it may be the parts.
        var stepped = SteppedParts(training.ContainingType, bodies, depth);
        var mayBeginAnew = stepped.Count > 0 && bodies.SelectMany(body => body.DescendantNodes()).OfType<InvocationExpressionSyntax>().Any(call => call.CalledName() is { } called && MayBeginAnew(called));
        if (!mayBeginAnew)
        {
            changed.UnionWith(stepped);
        }

        replaced.UnionWith(madeOnce.Where(member => !moved.Contains(member)));
        changed.IntersectWith(members);
        if (NamesInPrediction(training.ContainingType) is { } asked)
        {
            changed.RemoveWhere(member => !asked.Contains(member) && !training.ContainingType.GetMembers(member).Any(HoldsReals));
        }

        replaced.IntersectWith(members);
        replaced.UnionWith(given.Where(member => changed.Count == 0 ? training.ContainingType.GetMembers(member).Any(filled => filled.ValueType()?.HoldsElements() == true) : changed.Contains(member)));
        return bodies.Count == 0 || ((replaced.Count > 0 || mayBeginAnew) && changed.IsSubsetOf(replaced));
    }

    /// <summary>A loop gives every element of an array a new value: zero, a new object, or, where nothing of the array is read in all of training, whatever comes out of the rows: <c>_means[k] = rows.Average(row => row[k]);</c></summary>
    private static bool IsWrittenAnew(string member, AssignmentExpressionSyntax assignment, INamedTypeSymbol type, List<SyntaxNode> bodies) =>
        IsElementWritten(assignment, member, out var index)
        && type.GetMembers(member).Any(written => written.ValueType() is IArrayTypeSymbol)
        && assignment.Ancestors().OfType<ForStatementSyntax>().Any(round => round.Declaration?.Variables.Any(variable => variable.Identifier.ValueText == index) == true)
        && (assignment.Right.WithoutWrapping() is LiteralExpressionSyntax or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax || IsNeverRead(member, bodies));

    /// <summary><c>_means[k] = …</c> with the variable that picks the element.</summary>
    private static bool IsElementWritten(AssignmentExpressionSyntax assignment, string member, out string? index)
    {
        index = assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Left.WithoutWrapping() is ElementAccessExpressionSyntax { Expression: var array, ArgumentList.Arguments: [{ Expression: var place }] } && array.NameOfOwnMember() == member
            ? (place.WithoutWrapping() as IdentifierNameSyntax)?.Identifier.ValueText
            : null;
        return index is not null;
    }

    /// <summary>Nothing but the elements that are written, and the length.</summary>
    private static bool IsNeverRead(string member, List<SyntaxNode> bodies)
    {
        var nodes = bodies.SelectMany(body => body.DescendantNodes()).ToList();
        return nodes.Count(node => node is IdentifierNameSyntax { Identifier.ValueText: var name } && name == member) == nodes.Count(node => node switch
        {
            AssignmentExpressionSyntax assignment => IsElementWritten(assignment, member, out _),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length", Expression: var array } => array.NameOfOwnMember() == member,
            _ => false,
        });
    }

    /// <summary>Every name in the methods that predict and in those that they call; null where none is known to predict. What training notes down about itself is not among them.</summary>
    private static HashSet<string>? NamesInPrediction(INamedTypeSymbol type)
    {
        var bodies = BodiesReachedFrom(type, type.GetMembers().OfType<IMethodSymbol>().Where(method => PhaseVocabulary.Of(method.Name) == Phases.Prediction));
        return bodies.Count == 0 ? null : new HashSet<string>(bodies.SelectMany(body => body.DescendantNodes().OfType<IdentifierNameSyntax>()).Select(name => name.Identifier.ValueText), StringComparer.Ordinal);
    }

    private static bool HoldsReals(ISymbol member) => member.ValueType() is { } type && (type.InnermostDictionaryValue() ?? type).ElementType().IsFloating();

    private static void Note(string called, InvocationExpressionSyntax call, HashSet<string> replaced, HashSet<string> changed, HashSet<string> given)
    {
        var receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        if (Additions.Includes(called) && receiver?.NameOfOwnMember() is { } filled)
        {
            changed.Add(filled);
        }
        else if (called is "Clear" or "Fill" or "RemoveAll" or "RemoveRange" && receiver is not null)
        {
            replaced.UnionWith(receiver.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Select(part => part.NameOfOwnMember()).OfType<string>());
        }

        given.UnionWith(FilledBy(called, call).Select(argument => argument.Expression.NameOfOwnMember()).OfType<string>());
    }

    /// <summary>What the call fills or resets; a copy leaves its source alone.</summary>
    private static IEnumerable<ArgumentSyntax> FilledBy(string called, InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        return called is "CopyTo" || (FillWords.HasWordOf(called) && !GradientWords.HasWordOf(called)) ? arguments
            : called is "Copy" or "BlockCopy" ? arguments.Where((argument, place) => argument.NameColon is { Name.Identifier.ValueText: var name } ? name is "destinationArray" or "dst" : place > 0)
            : [];
    }

    /// <summary>The members whose layers are told to take a step: <c>foreach (var layer in _layers) layer.Update(rate);</c></summary>
    private static List<string> SteppedParts(INamedTypeSymbol type, List<SyntaxNode> bodies, int depth) => bodies.SelectMany(body => body.DescendantNodes()).OfType<MemberAccessExpressionSyntax>()
        .Where(access => access.Parent is InvocationExpressionSyntax && Steps(access.Name.Identifier.ValueText) && PartBehind(access.Expression) is { } holder && type.GetMembers(holder).Any(member => HoldsLayers(member, access.Name.Identifier.ValueText, depth)))
        .Select(access => PartBehind(access.Expression)!).Distinct().ToList();

    private static bool Steps(string called) => PhaseVocabulary.DataThatMakesItTrain(called) == 1 && !PhaseVocabulary.MayOnlyHandleData(called);

    /// <summary>Whatever resets, restores, builds or starts something; gradients are cleared in each step.</summary>
    private static bool MayBeginAnew(string called) => FreshWords.HasWordOf(called) && !GradientWords.HasWordOf(called);

    /// <summary>Parts that keep many numbers, or are called what networks are made of, and go on from what they have learned when they step.</summary>
    private static bool HoldsLayers(ISymbol member, string step, int depth) => member.ValueType()?.ElementType() is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } part
        && (Learners.IsLayer(part) || Learners.IsPartOfNetwork(part) || Learners.IsNamedAfterPart(part.Name) || part.GetMembers().Any(kept => HoldsReals(kept) && kept.ValueType()!.HoldsElements()))
        && part.GetMembers(step).OfType<IMethodSymbol>().Any(method => method.IsAbstract || depth == 0 || !StartsAfresh(method, depth - 1));

    /// <summary>The member that holds the part which is called.</summary>
    private static string? PartBehind(ExpressionSyntax receiver) =>
        MemberBehind(receiver is IdentifierNameSyntax { Identifier.ValueText: var part } && receiver.Ancestors().OfType<ForEachStatementSyntax>().FirstOrDefault(each => each.Identifier.ValueText == part) is { Expression: var parts } ? parts : receiver);

    /// <summary>The member is set only where there is none yet: <c>if (w == null) w = new double[n];</c></summary>
    private static bool IsMadeOnce(SyntaxNode assignment, string member) => assignment.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax).OfType<IfStatementSyntax>()
        .Any(choice => choice.Statement.Span.Contains(assignment.Span) && IsMissing(choice.Condition, member));

    /// <summary>The condition asks whether the member is missing, alone or beside others that may be.</summary>
    private static bool IsMissing(ExpressionSyntax condition, string member)
    {
        var asked = new List<ExpressionSyntax>();
        var work = new Stack<ExpressionSyntax>();
        work.Push(condition);
        while (work.Count > 0)
        {
            switch (work.Pop().WithoutWrapping())
            {
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either:
                    work.Push(either.Left);
                    work.Push(either.Right);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right.RawKind: (int)SyntaxKind.NullLiteralExpression, Left: var tested }:
                    asked.Add(tested);
                    break;
                case IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression }, Expression: var tested }:
                    asked.Add(tested);
                    break;
                default:
                    return false;
            }
        }

        return asked.Exists(tested => tested.NameOfOwnMember() == member);
    }

    /// <summary>The bodies of methods of the type, and of those of its methods that they call.</summary>
    private static List<SyntaxNode> BodiesReachedFrom(INamedTypeSymbol type, IEnumerable<IMethodSymbol> starts)
    {
        var methods = type.GetMembers().OfType<IMethodSymbol>().ToLookup(method => method.Name);
        var (reached, work) = (new HashSet<SyntaxNode>(), new Stack<IMethodSymbol>(starts));
        while (work.Count > 0)
        {
            foreach (var body in work.Pop().DeclaringSyntaxReferences.Select(declaration => declaration.GetSyntax()).Where(reached.Add))
            {
                foreach (var name in body.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(call => call.Expression.NameOfOwnMember()).OfType<string>())
                {
                    foreach (var method in methods[name])
                    {
                        work.Push(method);
                    }
                }
            }
        }

        return reached.ToList();
    }

    private static ExpressionSyntax? Incremented(SyntaxNode node) => node switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix => prefix.Operand,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } postfix => postfix.Operand,
        _ => null,
    };

    /// <summary>The member whose content is written: <c>w</c> of <c>w[i][j]</c>, <c>this.w[i].Value</c>.</summary>
    private static string? MemberBehind(ExpressionSyntax target)
    {
        while (target.NameOfOwnMember() is null)
        {
            switch (target.WithoutWrapping())
            {
                case ElementAccessExpressionSyntax element:
                    target = element.Expression;
                    break;
                case MemberAccessExpressionSyntax access:
                    target = access.Expression;
                    break;
                default:
                    return null;
            }
        }

        return target.NameOfOwnMember();
    }
}
