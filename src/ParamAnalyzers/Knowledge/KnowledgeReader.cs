using System.Collections.Generic;
using System.Collections.Immutable;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Knowledge;

/// <summary>
/// Reads a <c>*.roles</c> file (the format is described in docs/knowledge.md). A line that cannot be understood becomes an error
/// with its place and has no effect; the other lines count.
/// </summary>
internal sealed class KnowledgeReader
{
    private readonly Dictionary<string, TypeKnowledge> _types = new();
    private readonly ImmutableArray<KnowledgeError>.Builder _errors = ImmutableArray.CreateBuilder<KnowledgeError>();
    private readonly string _source;
    private int _line;
    private string? _assembly;
    private TypeKnowledge? _type;
    private MethodKnowledge? _method;

    private KnowledgeReader(string source) => _source = source;

    /// <param name="lines">The lines of the file.</param>
    /// <param name="source">What evidence calls the file: a library for built-in knowledge, else the name of the file.</param>
    public static KnowledgeFile Read(IEnumerable<string> lines, string source)
    {
        var reader = new KnowledgeReader(source);
        var tokens = new List<KnowledgeToken>();
        foreach (var line in lines)
        {
            KnowledgeLine.Tokenize(line, tokens);
            reader.ReadLine(tokens);
            reader._line++;
        }

        return new KnowledgeFile(reader._types, reader._errors.ToImmutable());
    }

    private void ReadLine(List<KnowledgeToken> tokens)
    {
        if (tokens.Count == 0)
        {
            return;
        }

        foreach (var token in tokens)
        {
            if (!token.IsClosed)
            {
                Error(token, "The text has no closing quote");
                return;
            }
        }

        var directive = tokens[0];
        if (KnowledgeWords.Directives.TryGetValue(directive.Text, out var kind))
        {
            if (tokens.Count < 2)
            {
                Error(directive, $"'{directive.Text}' needs a name");
                return;
            }

            ReadDirective(kind, tokens);
        }
        else
        {
            Error(directive, $"'{directive.Text}' is not known here; " + Suggestion.For(directive.Text, KnowledgeWords.Directives.Keys));
        }
    }

    private void ReadDirective(Directive directive, List<KnowledgeToken> tokens)
    {
        switch (directive)
        {
            case Directive.Assembly:
                _assembly = tokens[1].Text;
                (_type, _method) = (null, null);
                RejectRest(tokens, 2);
                break;
            case Directive.Type:
                _type = TypeOf(tokens[1].Text);
                _method = null;
                ReadReproducibility(tokens, _type);
                break;
            case Directive.Method when _type is null:
            case Directive.Member when _type is null:
                Error(tokens[0], $"'{tokens[0].Text}' stands before any 'type'");
                break;
            case Directive.Method:
                _method = MethodOf(tokens[1].Text);
                ReadEffects(tokens, _method);
                break;
            case Directive.Member:
                _method = null;
                AddTo(_type!.Members, tokens);
                break;
            case Directive.Parameter when _method is null:
                Error(tokens[0], "'parameter' stands before any 'method'");
                break;
            case Directive.Parameter:
                AddTo(_method!.Parameters, tokens);
                break;
        }
    }

    private TypeKnowledge TypeOf(string metadataName)
    {
        if (!_types.TryGetValue(metadataName, out var type))
        {
            _types.Add(metadataName, type = new TypeKnowledge(metadataName, _assembly));
        }

        return type;
    }

    private MethodKnowledge MethodOf(string name)
    {
        if (!_type!.Methods.TryGetValue(name, out var method))
        {
            _type.Methods.Add(name, method = new MethodKnowledge());
        }

        return method;
    }

    private void ReadReproducibility(List<KnowledgeToken> tokens, TypeKnowledge type)
    {
        for (var index = 2; index < tokens.Count; index += 2)
        {
            if (tokens[index].Text is not ("randomness" or "threads"))
            {
                Error(tokens[index], $"'{tokens[index].Text}' is not known here; " + Suggestion.For(tokens[index].Text, new[] { "randomness", "threads" }));
                return;
            }

            if (!TryValue(tokens, index, out var value))
            {
                return;
            }

            if (tokens[index].Text == "threads")
            {
                if (value.Text is not ("vary" or "same"))
                {
                    Error(value, $"'{value.Text}' is neither 'vary' nor 'same'");
                    return;
                }

                type.Reproducibility = type.Reproducibility with { VariesWithThreads = value.Text == "vary" };
            }
            else if (TryLookUp(value, KnowledgeWords.Randomness, "a source of randomness", out var randomness))
            {
                type.Reproducibility = type.Reproducibility with { Randomness = randomness };
            }
        }
    }

    private void ReadEffects(List<KnowledgeToken> tokens, MethodKnowledge method)
    {
        for (var index = 2; index < tokens.Count; index += 2)
        {
            if (tokens[index].Text != "effect")
            {
                Error(tokens[index], $"'{tokens[index].Text}' is not known here; 'effect' is");
                return;
            }

            if (TryValue(tokens, index, out var value) && TryLookUp(value, KnowledgeWords.Effects, "an effect", out var effect))
            {
                method.Effects.Add(effect);
            }
        }
    }

    private void AddTo(Dictionary<string, MemberKnowledge> members, List<KnowledgeToken> tokens)
    {
        if (tokens.Count < 3)
        {
            Error(tokens[1], $"'{tokens[1].Text}' has no role");
            return;
        }

        if (!TryLookUp(tokens[2], KnowledgeWords.Roles, "a role", out var role))
        {
            return;
        }

        if (members.ContainsKey(tokens[1].Text))
        {
            Error(tokens[1], $"'{tokens[1].Text}' was described before");
            return;
        }

        if (ReadAttributes(tokens, new MemberKnowledge(tokens[1].Text, role, null, null, null, null, ImmutableArray<Constraint>.Empty, null, null, _source)) is { } member)
        {
            members.Add(member.Name, member);
        }
    }

    /// <summary>Null when one of the attributes is wrong: half a line would be a fact that nobody wrote.</summary>
    private MemberKnowledge? ReadAttributes(List<KnowledgeToken> tokens, MemberKnowledge member)
    {
        for (var index = 3; index < tokens.Count; index += 2)
        {
            var name = tokens[index];
            if (!KnowledgeWords.Attributes.TryGetValue(name.Text, out var attribute))
            {
                Error(name, $"'{name.Text}' is not known here; " + Suggestion.For(name.Text, KnowledgeWords.Attributes.Keys));
                return null;
            }

            if (!TryValue(tokens, index, out var value) || Apply(attribute, value, member) is not { } applied)
            {
                return null;
            }

            member = applied;
        }

        return member;
    }

    private MemberKnowledge? Apply(KnowledgeAttribute attribute, KnowledgeToken value, MemberKnowledge member)
    {
        switch (attribute)
        {
            case KnowledgeAttribute.In when Domain.TryParse(value.Text, out var domain):
                return member with { Domain = domain };
            case KnowledgeAttribute.In:
                return Error(value, $"'{value.Text}' is not a domain such as [0,1], (0,inf) or [2,inf)|null");
            case KnowledgeAttribute.Outside:
                return member with { Outside = value.Text };
            case KnowledgeAttribute.ReadAtFit when value.Text is "yes" or "no":
                return member with { ReadAtFit = value.Text == "yes" };
            case KnowledgeAttribute.ReadAtFit:
                return Error(value, $"'{value.Text}' is neither 'yes' nor 'no'");
            case KnowledgeAttribute.Effect:
                return TryLookUp(value, KnowledgeWords.Effects, "an effect", out var effect) ? member with { Effect = effect } : null;
            case KnowledgeAttribute.Important:
                return member with { Important = value.Text };
            case KnowledgeAttribute.WrittenBy:
                return member with { WrittenBy = value.Text };
            default:
                return member with { Constraints = member.Constraints.Add(new Constraint(KnowledgeWords.ConstraintOf(attribute), value.Text)) };
        }
    }

    private bool TryValue(List<KnowledgeToken> tokens, int index, out KnowledgeToken value)
    {
        value = index + 1 < tokens.Count ? tokens[index + 1] : default;
        if (value.Text is null)
        {
            Error(tokens[index], $"'{tokens[index].Text}' needs a value");
            return false;
        }

        return true;
    }

    private bool TryLookUp<T>(KnowledgeToken token, Dictionary<string, T> words, string kind, out T value)
    {
        if (words.TryGetValue(token.Text, out value))
        {
            return true;
        }

        Error(token, $"'{token.Text}' is not {kind}; " + Suggestion.For(token.Text, words.Keys));
        return false;
    }

    private void RejectRest(List<KnowledgeToken> tokens, int start)
    {
        if (tokens.Count > start)
        {
            Error(tokens[start], $"'{tokens[start].Text}' is not expected here");
        }
    }

    private MemberKnowledge? Error(KnowledgeToken token, string message)
    {
        _errors.Add(new KnowledgeError(_line, token.Column, token.Length, message));
        return null;
    }
}
