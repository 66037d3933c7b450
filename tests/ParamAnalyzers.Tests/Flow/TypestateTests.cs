using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Flow;

/// <summary>The walk along the flow, with a door that is opened and closed: which states it may be in where <c>Look()</c> is called.</summary>
public sealed class TypestateTests
{
    private const int Shut = 1;
    private const int Open = 2;

    [Theory]
    [InlineData("Look();", Shut)]
    [InlineData("OpenIt(); Look();", Open)]
    [InlineData("OpenIt(); CloseIt(); Look();", Shut)]
    [InlineData("if (flag) { OpenIt(); } Look();", Shut | Open)]
    [InlineData("if (flag) { OpenIt(); } else { OpenIt(); } Look();", Open)]
    [InlineData("if (flag) { OpenIt(); return; } Look();", Shut)]
    [InlineData("while (flag) { Look(); OpenIt(); }", Shut | Open)]
    [InlineData("for (var i = 0; i < 3; i++) { OpenIt(); Look(); CloseIt(); }", Open)]
    [InlineData("do { OpenIt(); } while (flag); Look();", Open)]
    [InlineData("using (new System.IO.MemoryStream()) { OpenIt(); } Look();", Open)]
    [InlineData("try { OpenIt(); } finally { flag = false; } Look();", Open)]
    [InlineData("switch (flag) { case true: OpenIt(); break; default: CloseIt(); break; } Look();", Shut | Open)]
    [InlineData("_ = flag && OpenIt(); Look();", Shut | Open)]
    [InlineData("System.Action open = () => OpenIt(); open(); Look();", Open)]
    [InlineData("System.Action open = () => OpenIt(); Look();", Shut)]
    [InlineData("System.Linq.Enumerable.Range(0, 3).All(_ => OpenIt()); Look();", Shut | Open)]
    [InlineData("OpenIt(); System.Linq.Enumerable.Range(0, 3).All(_ => { Look(); return true; });", Open)]
    [InlineData("_ = OpenIt() & Look();", Open)]
    [InlineData("OpenIt(); if (Look()) { CloseIt(); }", Open)]
    [InlineData("try { flag = true; } catch { OpenIt(); } Look();", Shut)]
    [InlineData("Break(); Look();", StateTable.Unknown)]
    [InlineData("if (flag) { Break(); } Look();", Shut | StateTable.Unknown)]
    public void Knows_the_states_at_a_place(string body, int expected) => Assert.Equal(expected, StatesAtLook(body));

    [Theory]
    [InlineData(4, Shut | Open)]
    [InlineData(5, Shut | StateTable.Unknown)]
    public void Lambdas_inside_lambdas_are_entered_down_to_a_depth(int depth, int expected)
    {
        var lambdas = string.Concat(Enumerable.Repeat("System.Linq.Enumerable.Range(0, 3).All(_ => ", depth));

        Assert.Equal(expected, StatesAtLook($"{lambdas}OpenIt(){new string(')', depth)}; Look();"));
    }

    [Theory]
    [InlineData(8, Open)]
    [InlineData(20, StateTable.Unknown)]
    public void Flow_that_leads_back_too_often_is_unknown(int jumps, int expected)
    {
        var labels = string.Concat(Enumerable.Range(1, jumps).Select(label => $"L{label}: OpenIt(); goto L{label - 1}; "));

        Assert.Equal(expected, StatesAtLook($"goto L{jumps}; L0: Look(); return; {labels}"));
    }

    [Theory]
    [InlineData("OpenIt(); Look();", true)]
    [InlineData("OpenIt(); flag = false; if (flag) { Look(); }", true)]
    [InlineData("OpenIt(); while (flag) { Look(); CloseIt(); }", true)]
    [InlineData("while (flag) { CloseIt(); OpenIt(); Look(); }", true)]
    [InlineData("OpenIt(); System.Linq.Enumerable.Range(0, 3).All(_ => Look());", true)]
    [InlineData("CloseIt(); OpenIt(); Look(); CloseIt();", true)]
    [InlineData("Look(); OpenIt();", false)]
    [InlineData("OpenIt(); CloseIt(); Look();", false)]
    [InlineData("OpenIt(); if (flag) { CloseIt(); } Look();", false)]
    [InlineData("OpenIt(); Break(); Look();", false)]
    [InlineData("if (flag) OpenIt(); Look();", false)]
    [InlineData("if (flag) { OpenIt(); } Look();", false)]
    [InlineData("_ = OpenIt(); Look();", false)]
    [InlineData("OpenIt(); System.Func<bool> look = () => Look(); CloseIt(); look();", false)]
    [InlineData("OpenIt(); System.Func<bool> look = () => Look(); look();", false)]
    [InlineData("OpenIt(); bool Later() => Look(); CloseIt(); Later();", false)]
    public void A_statement_settles_the_state_of_places_after_it_in_its_block(string body, bool isSettled)
    {
        var operations = OperationsOf(body).DescendantsAndSelf().ToList();

        Assert.Equal(isSettled, IsOpenAt(CallIn(operations, "Look"), operations));
        Assert.True(!isSettled || (StatesAtLook(body) & Open) != 0, "the flow knows better");
    }

    [Fact]
    public void What_the_place_itself_does_comes_after_it()
    {
        var operations = OperationsOf("OpenIt(); CloseIt();").DescendantsAndSelf().ToList();

        Assert.True(IsOpenAt(CallIn(operations, "CloseIt"), operations));
    }

    private static bool IsOpenAt(IOperation place, List<IOperation> operations)
    {
        var setter = CallIn(operations, "OpenIt");
        var between = new SourceOrder<IOperation>(operations, operation => operation).Between(place.Syntax.SyntaxTree, setter.Syntax.Span.End, place.Syntax.Span.End);
        return Settled.Reaches(new DoorTable(), Open, setter, place, between);
    }

    private static IOperation CallIn(List<IOperation> operations, string name) => operations.Last(operation => operation is IInvocationOperation call && call.TargetMethod.Name == name);

    private static int StatesAtLook(string body)
    {
        var seen = 0;
        Typestate.Run(new OrderedFlow(ControlFlowGraph.Create(OperationsOf(body))), new DoorTable(), (operation, states) => seen |= operation is IInvocationOperation { TargetMethod.Name: "Look" } ? states : 0);

        return seen;
    }

    private static IMethodBodyOperation OperationsOf(string body)
    {
        var compilation = Analysis.Compile($$"""
            using System.Linq;
            public class Door
            {
                public void M(bool flag) { {{body}} }
                private bool OpenIt() => true;
                private void CloseIt() { }
                private void Break() { }
                private bool Look() => true;
            }
            """);
        Analysis.AssertCompiles(compilation);
        var tree = compilation.SyntaxTrees[0];
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        return (IMethodBodyOperation)compilation.GetSemanticModel(tree).GetOperation(method)!;
    }

    private sealed class DoorTable : StateTable
    {
        public override int Start => Shut;

        public override int After(int states, IOperation operation) => operation is not IInvocationOperation call ? states : call.TargetMethod.Name switch
        {
            "OpenIt" => Open,
            "CloseIt" => Shut,
            "Break" => Unknown,
            _ => states,
        };
    }
}
