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
internal sealed class FreshTraining
{
    private const int DeepestPart = 2;

    /// <summary>Verbs after which what is given is empty, or full of other numbers.</summary>
    private static readonly WordSet FillWords = new("reset", "clear", "init", "initialize", "initialise", "initialization", "randomize", "randomise", "reinit", "reinitialize", "reinitialise", "fill", "zero", "forget", "wipe", "scramble");

    /// <summary>Verbs after which a part may begin anew.</summary>
    private static readonly WordSet FreshWords = FillWords.With("restart", "renew", "rebuild", "fresh", "restore", "load", "revert", "rollback", "setup", "build");

    private readonly INamedTypeSymbol _type;
    private readonly int _depth;
    private readonly List<SyntaxNode> _bodies;
    private readonly List<SyntaxNode> _nodes;
    private readonly Dictionary<string, bool> _neverRead = new(StringComparer.Ordinal);
    private readonly HashSet<string> _replaced = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    // What is made once and then written anew is room; what is made once and then moved is knowledge.
    private readonly HashSet<string> _madeOnce = new(StringComparer.Ordinal);
    private readonly HashSet<string> _moved = new(StringComparer.Ordinal);

    // What others are given to fill, reset or copy into.
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    private FreshTraining(IMethodSymbol training, int depth)
    {
        _type = training.ContainingType;
        _depth = depth;
        _bodies = BodiesReachedFrom(_type, [training]);
        _nodes = _bodies.SelectMany(body => body.DescendantNodes()).ToList();
    }

    /// <summary>True when the method, and the methods of its type that it calls, set anew every member that they change, of those that hold real numbers or that prediction reads; and when its body, or one of theirs, is not here, so that nobody knows.</summary>
    public static bool StartsAfresh(IMethodSymbol training) => StartsAfresh(training, DeepestPart);

    private static bool StartsAfresh(IMethodSymbol training, int depth) => training.IsAbstract || new FreshTraining(training, depth).SetsAnewWhatItChanges();

    private bool SetsAnewWhatItChanges()
    {
        if (_bodies.Count == 0 || _bodies.Exists(body => body is MethodDeclarationSyntax { Body: null, ExpressionBody: null }))
        {
            return true;
        }

        foreach (var node in _nodes)
        {
            Note(node);
        }

        // Where something is reset, it may be the parts.
        var stepped = SteppedParts();
        var mayBeginAnew = stepped.Count > 0 && _nodes.OfType<InvocationExpressionSyntax>().Any(call => call.CalledName() is { } called && MayBeginAnew(called));
        if (!mayBeginAnew)
        {
            _changed.UnionWith(stepped);
        }

        _replaced.UnionWith(_madeOnce.Where(member => !_moved.Contains(member)));
        _replaced.RemoveWhere(member => !IsMember(member));
        var asked = NamesInPrediction();
        _changed.RemoveWhere(member => !IsMember(member) || (asked is not null && !asked.Contains(member) && !_type.GetMembers(member).Any(HoldsReals)));
        _replaced.UnionWith(_given.Where(member => _changed.Count == 0 ? _type.GetMembers(member).Any(filled => filled.ValueType()?.HoldsElements() == true) : _changed.Contains(member)));
        return (_replaced.Count > 0 || mayBeginAnew) && _changed.IsSubsetOf(_replaced);
    }

    private bool IsMember(string name) => _type.GetMembers(name).Any(member => member is IFieldSymbol or IPropertySymbol);

    private void Note(SyntaxNode node)
    {
        switch (node)
        {
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: TupleExpressionSyntax targets }:
                _replaced.UnionWith(targets.Arguments.Select(argument => argument.Expression.NameOfOwnMember()).OfType<string>());
                break;
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: var target } when target.NameOfOwnMember() is { } member:
                (IsMadeOnce(node, member) ? _madeOnce : _replaced).Add(member);
                break;
            case AssignmentExpressionSyntax { Left: var target } assignment when MemberBehind(target) is { } member:
                (IsWrittenAnew(member, assignment) ? _replaced : _changed).Add(member);
                if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
                {
                    _moved.Add(member);
                }

                break;
            case PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax when Incremented(node) is { } target && MemberBehind(target) is { } member:
                _changed.Add(member);
                break;
            case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword, Expression: var made } when made.NameOfOwnMember() is { } member:
                _replaced.Add(member);
                break;
            case InvocationExpressionSyntax call when call.CalledName() is { } called:
                NoteCall(called, call);
                break;
        }
    }

    /// <summary>A loop gives every element of an array a new value: zero, a new object, or, where nothing of the array is read in all of training, whatever comes out of the rows: <c>_means[k] = rows.Average(row => row[k]);</c></summary>
    private bool IsWrittenAnew(string member, AssignmentExpressionSyntax assignment) =>
        IsElementWritten(assignment, member, out var index)
        && _type.GetMembers(member).Any(written => written.ValueType() is IArrayTypeSymbol)
        && assignment.Ancestors().OfType<ForStatementSyntax>().Any(round => round.Declaration?.Variables.Any(variable => variable.Identifier.ValueText == index) == true)
        && (assignment.Right.WithoutWrapping() is LiteralExpressionSyntax or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax || IsNeverRead(member));

    /// <summary><c>_means[k] = …</c> with the variable that picks the element.</summary>
    private static bool IsElementWritten(AssignmentExpressionSyntax assignment, string member, out string? index)
    {
        index = assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Left.WithoutWrapping() is ElementAccessExpressionSyntax { Expression: var array, ArgumentList.Arguments: [{ Expression: var place }] } && array.NameOfOwnMember() == member
            ? (place.WithoutWrapping() as IdentifierNameSyntax)?.Identifier.ValueText
            : null;
        return index is not null;
    }

    /// <summary>Nothing but the elements that are written, and the length.</summary>
    private bool IsNeverRead(string member)
    {
        if (!_neverRead.TryGetValue(member, out var isNeverRead))
        {
            isNeverRead = _nodes.Count(node => node is IdentifierNameSyntax { Identifier.ValueText: var name } && name == member) == _nodes.Count(node => node switch
            {
                AssignmentExpressionSyntax assignment => IsElementWritten(assignment, member, out _),
                MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length", Expression: var array } => array.NameOfOwnMember() == member,
                _ => false,
            });
            _neverRead.Add(member, isNeverRead);
        }

        return isNeverRead;
    }

    /// <summary>Every name in the methods that predict and in those that they call; null where none is known to predict. What training notes down about itself is not among them.</summary>
    private HashSet<string>? NamesInPrediction()
    {
        var bodies = BodiesReachedFrom(_type, _type.GetMembers().OfType<IMethodSymbol>().Where(method => PhaseVocabulary.Of(method.Name) == Phases.Prediction));
        return bodies.Count == 0 ? null : new HashSet<string>(bodies.SelectMany(body => body.DescendantNodes().OfType<IdentifierNameSyntax>()).Select(name => name.Identifier.ValueText), StringComparer.Ordinal);
    }

    private static bool HoldsReals(ISymbol member) => member.ValueType() is { } type && (type.InnermostDictionaryValue() ?? type).ElementType().IsFloating();

    private void NoteCall(string called, InvocationExpressionSyntax call)
    {
        var receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        if (Additions.Includes(called) && receiver?.NameOfOwnMember() is { } filled)
        {
            _changed.Add(filled);
        }
        else if (called is "Clear" or "Fill" or "RemoveAll" or "RemoveRange" && receiver is not null)
        {
            _replaced.UnionWith(receiver.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Select(part => part.NameOfOwnMember()).OfType<string>());
        }

        _given.UnionWith(FilledBy(called, call).Select(argument => argument.Expression.NameOfOwnMember()).OfType<string>());
    }

    /// <summary>What the call fills or resets; a copy leaves its source alone.</summary>
    private static IEnumerable<ArgumentSyntax> FilledBy(string called, InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        return called is "CopyTo" || (FillWords.HasWordOf(called) && !MemberVocabulary.SpeaksOfGradients(called)) ? arguments
            : called is "Copy" or "BlockCopy" ? arguments.Where((argument, place) => argument.NameColon is { Name.Identifier.ValueText: var name } ? name is "destinationArray" or "dst" : place > 0)
            : [];
    }

    /// <summary>The members whose layers are told to take a step: <c>foreach (var layer in _layers) layer.Update(rate);</c></summary>
    private HashSet<string> SteppedParts()
    {
        var stepped = new HashSet<string>(StringComparer.Ordinal);
        foreach (var access in _nodes.OfType<MemberAccessExpressionSyntax>())
        {
            if (access is { Parent: InvocationExpressionSyntax, Name.Identifier.ValueText: var step } && Steps(step) && PartBehind(access.Expression) is { } holder && _type.GetMembers(holder).Any(member => HoldsLayers(member, step)))
            {
                stepped.Add(holder);
            }
        }

        return stepped;
    }

    private static bool Steps(string called) => PhaseVocabulary.DataThatMakesItTrain(called) == 1 && !PhaseVocabulary.MayOnlyHandleData(called);

    /// <summary>Whatever resets, restores, builds or starts something; gradients are cleared in each step.</summary>
    private static bool MayBeginAnew(string called) => FreshWords.HasWordOf(called) && !MemberVocabulary.SpeaksOfGradients(called);

    /// <summary>Parts that keep many numbers, or are called what networks are made of, and go on from what they have learned when they step.</summary>
    private bool HoldsLayers(ISymbol member, string step) => member.ValueType()?.ElementType() is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } part
        && (Learners.IsLayer(part) || Learners.IsPartOfNetwork(part) || Learners.IsNamedAfterPart(part.Name) || part.GetMembers().Any(kept => HoldsReals(kept) && kept.ValueType()!.HoldsElements()))
        && part.GetMembers(step).OfType<IMethodSymbol>().Any(method => method.IsAbstract || _depth == 0 || !StartsAfresh(method, _depth - 1));

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
