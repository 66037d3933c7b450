using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Flow;

/// <summary>What the last returned value comes from, as far as the bodies of its type tell; "?" when one of the ways is not understood.</summary>
public sealed class TracingTests
{
    [Theory]
    [InlineData("var x = A(); return x;", "A()")]
    [InlineData("var x = A(); if (flag) { x = B(); } return x;", "A(), B()")]
    [InlineData("var x = A(); x ??= B(); return x;", "A(), B()")]
    [InlineData("return flag ? A() : B();", "A(), B()")]
    [InlineData("return A() ?? B();", "A(), B()")]
    [InlineData("return flag switch { true => A(), _ => B() };", "A(), B()")]
    [InlineData("return flag ? A() : throw new System.InvalidOperationException();", "A()")]
    [InlineData("object? y; var x = y = A(); return x;", "A()")]
    [InlineData("var x = A(); while (flag) { var y = x; x = y; } return x;", "A()")]
    [InlineData("var x = A(); Change(ref x); return x;", "?")]
    [InlineData("var x = A(); Change(ref x); return flag ? A() : x;", "?")]
    [InlineData("var x = A(); Make(out x); return x;", "?")]
    [InlineData("var x = A(); Look(in x); return x;", "A()")]
    [InlineData("var x = 1; x += 2; return x;", "?")]
    [InlineData("var x = 1; x++; return x;", "?")]
    [InlineData("ref var x = ref _field; return x;", "B()")]
    [InlineData("var x = A(); ref var y = ref x; return x;", "A()")]
    [InlineData("var x = A(); ref var y = ref x; y = B(); return x;", "?")]
    [InlineData("var x = A(); ref var y = ref x; y ??= B(); return x;", "?")]
    [InlineData("var x = A(); ref var y = ref x; (y, _) = (B(), 1); return x;", "?")]
    [InlineData("var x = A(); ref var y = ref x; ref var z = ref y; Change(ref z); return x;", "?")]
    [InlineData("var x = A(); var other = B(); ref var y = ref other; y = ref x; y = B(); return x;", "?")]
    [InlineData("object? y = null; foreach (var x in new[] { A() }) { y = x; } return y;", "?")]
    [InlineData("return A() is { } x ? x : B();", "A(), B()")]
    [InlineData("return A() is string x ? x : B();", "A(), B()")]
    [InlineData("using var x = new System.IO.MemoryStream(); return x;", "new System.IO.MemoryStream()")]
    [InlineData("using (var x = new System.IO.MemoryStream()) { return x; }", "new System.IO.MemoryStream()")]
    [InlineData("return given switch { string x => flag ? A() : x, _ => A() };", "?")]
    public void Locals_and_choices_are_followed(string body, string expected) => Assert.Equal(expected, SourcesOf(body));

    [Theory]
    [InlineData("var x = A(); x = B(); return x;", "B()")]
    [InlineData("var x = A(); x = B(); if (flag) { return x; } x = A(); return x;", "A()")]
    [InlineData("object? x; x = A(); return x; x = B();", "A()")]
    [InlineData("var x = A(); if (flag) { x = B(); return x; } return A();", "A()")]
    [InlineData("var x = A(); if (flag) { x = B(); } else { x = A(); } x = B(); return x;", "B()")]
    [InlineData("var x = A(); using (var y = new System.IO.MemoryStream()) { x = B(); return x; }", "B()")]
    [InlineData("var x = A(); switch (flag) { case true: x = B(); return x; default: return B(); }", "B()")]
    [InlineData("var x = A(); (x, _) = (B(), 1); return x;", "B()")]
    [InlineData("var x = A(); Change(ref x); x = B(); return x;", "B()")]
    [InlineData("var x = A(); x = B(); Change(ref x); return x;", "?")]
    [InlineData("given = B(); return given;", "B()")]
    [InlineData("if (flag) { given = B(); } return given;", "given")]
    public void The_last_write_counts_that_always_happens(string body, string expected) => Assert.Equal(expected, SourcesOf(body));

    [Theory]
    [InlineData("var x = A(); object? y = null; while (flag) { y = x; x = B(); } return y;", "A(), B(), null")]
    [InlineData("var x = A(); x = B(); object? y = null; while (flag) { y = x; } return y;", "B(), null")]
    [InlineData("object? x = A(), y = null; while (flag) { x = B(); y = x; } return y;", "B(), null")]
    [InlineData("var x = A(); System.Action change = () => x = B(); change(); return x;", "A(), B()")]
    [InlineData("var x = A(); void Set() { x = B(); } x = A(); Set(); return x;", "A(), B()")]
    [InlineData("var x = A(); x = B(); System.Func<object?> held = () => x; return held();", "A(), B()")]
    [InlineData("var x = A(); _ = flag && (x = B()) != null; return x;", "A(), B()")]
    [InlineData("var x = A(); try { x = B(); } catch (System.Exception) { return x; } return A();", "A()")]
    public void Writes_on_other_ways_count_as_well(string body, string expected) => Assert.Equal(expected, SourcesOf(body));

    [Theory]
    [InlineData("var (_, y) = (A(), B()); return y;", "B()")]
    [InlineData("var pair = (A(), B()); return pair.Item1;", "A()")]
    [InlineData("var pair = (First: A(), Second: B()); return pair.Second;", "B()")]
    [InlineData("var pair = (A(), B()); var (_, y) = pair; return y;", "B()")]
    [InlineData("var pair = (A(), (B(), 3)); return pair.Item2.Item1;", "B()")]
    [InlineData("var pair = flag ? (A(), 2) : (B(), 2); return pair.Item1;", "A(), B()")]
    [InlineData("var many = (1, 2, 3, 4, 5, 6, 7, A(), 9); return many.Item8;", "A()")]
    [InlineData("var many = (1, 2, 3, 4, 5, 6, 7, A(), 9); return many.Rest;", "?")]
    [InlineData("var (x, _) = Two(); return x;", "?")]
    [InlineData("var (x, _) = Two(); return flag ? A() : x;", "?")]
    [InlineData("var pair = (A(), B()); Change(ref pair); return pair.Item1;", "?")]
    [InlineData("var pair = (A(), B()); Change(ref pair); return flag ? A() : pair.Item1;", "?")]
    [InlineData("var deep = ((((A(), 1), 1), 1), 1); return deep.Item1.Item1.Item1.Item1;", "A()")]
    [InlineData("var deep = (((((A(), 1), 1), 1), 1), 1); return deep.Item1.Item1.Item1.Item1.Item1;", "?")]
    public void Components_are_followed(string body, string expected) => Assert.Equal(expected, SourcesOf(body));

    [Theory]
    [InlineData("return given;", "given")]
    [InlineData("_field = A(); return _field;", "A(), B()")]
    [InlineData("Property = A(); return Property;", "A(), B()")]
    [InlineData("Exposed = A(); return Exposed;", "Exposed")]
    [InlineData("return _never;", "_never")]
    [InlineData("return new Source()._field;", "new Source()._field")]
    [InlineData("return new Source().Property;", "new Source().Property")]
    [InlineData("return Given(A());", "A()")]
    [InlineData("return Offered(A());", "Offered(A())")]
    [InlineData("return Later(A()).Result;", "Later(A()).Result")]
    [InlineData("object? Local(object? x) => x; return flag ? Local(A()) : Local(B());", "A(), B()")]
    [InlineData("System.Func<object?> held = () => A(); return held();", "A()")]
    [InlineData("System.Func<object?> held; held = () => A(); return held();", "A()")]
    [InlineData("System.Func<object?, object?> held = x => x; return held(A());", "A()")]
    [InlineData("System.Func<object?, object?, object?> held = (_, y) => y; return held(A(), B());", "B()")]
    public void Members_are_followed_that_only_their_type_can_bind(string body, string expected) => Assert.Equal(expected, SourcesOf(body));

    [Theory]
    [InlineData(50, "A()")]
    [InlineData(70, "?")]
    public void A_way_that_is_too_long_is_not_understood(int steps, string expected)
    {
        var locals = string.Concat(Enumerable.Range(1, steps).Select(step => $"var x{step} = x{step - 1}; "));

        Assert.Equal(expected, SourcesOf($"var x0 = A(); {locals}return x{steps};"));
    }

    [Theory]
    [InlineData("var x = A(); return x;", "A()")]
    [InlineData("return flag ? A() : B();", null)]
    [InlineData("var x = A(); Change(ref x); return flag ? A() : x;", null)]
    public void One_source_is_told_from_several(string body, string? expected)
    {
        var (values, returned) = Read(body);

        Assert.Equal(expected, values.TraceToSingle(returned)?.Syntax.ToString());
    }

    private static string SourcesOf(string body)
    {
        var (values, returned) = Read(body);
        var sources = new List<IOperation>();
        return values.TryTrace(returned, sources) ? string.Join(", ", sources.Select(source => source.Syntax.ToString()).Distinct().Order(StringComparer.Ordinal)) : "?";
    }

    private static (ValueIndex Values, IOperation Returned) Read(string body)
    {
        var compilation = Analysis.Compile($$"""
            public class Source
            {
                private object? _field = B();

                private object? _never;

                private object? Property { get; set; } = B();

                public object? Exposed { get; set; }

                public object? M(bool flag, object? given) { {{body}} }

                public static object? A() => null;

                public static object? B() => null;

                public static (object? First, object? Second) Two() => (null, null);

                private static object? Given(object? x) => x;

                public static object? Offered(object? x) => x;

                private static async System.Threading.Tasks.Task<object?> Later(object? x) { await System.Threading.Tasks.Task.Yield(); return x; }

                private static void Change<T>(ref T x) { }

                private static void Make(out object? x) => x = null;

                private static void Look(in object? x) { }
            }
            """);
        Analysis.AssertCompiles(compilation);
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        var bindings = new BodyBindings();
        foreach (var node in tree.GetRoot().DescendantNodes().Where(node => node is MethodDeclarationSyntax or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } }))
        {
            var owner = model.GetDeclaredSymbol(node is MethodDeclarationSyntax ? node : node.Parent!)!;
            foreach (var operation in model.GetOperation(node)!.DescendantsAndSelf())
            {
                BindingCollector.Collect(operation, owner, bindings);
            }
        }

        var method = model.GetOperation(tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First())!;
        var returned = method.Descendants().OfType<IReturnOperation>().Last(candidate => candidate.ReturnedValue is not null && candidate.Syntax is ReturnStatementSyntax).ReturnedValue!;
        return (new ValueIndex([bindings]), returned);
    }
}
