namespace ParamAnalyzers.Tests.Robustness.Hostile;

/// <summary>Declarations that the compiler rejects, or accepts only just; each around training code, so that the rules look at them.</summary>
internal static class HostileSources
{
    private const string Body = """
        private double _rate; private double[] _w = new double[2]; private int _seed = 3; public int Epochs { get; set; } = 10;
        public void Fit(double[] x, double[] y) { Epochs = 500; var random = new System.Random(_seed); for (var i = 0; i < Epochs; i++) { _w[0] += _rate * x[0] * y[0]; } }
        public double Predict(double[] x) => _w[0] * x[0];
        """;

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["trainings that hand the parts of a split on to each other"] = """
            using Microsoft.ML;

            public class A
            {
                private readonly MLContext _context = new(1);
                private DataOperationsCatalog.TrainTestData _split;

                public void Run(IDataView data)
                {
                    _split = _context.Data.TrainTestSplit(data);
                    TrainRounds(_split.TrainSet, _split.TestSet, 3);
                }

                private void TrainRounds(IDataView train, IDataView test, int rounds)
                {
                    var model = _context.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(test);
                    System.Console.WriteLine(_context.BinaryClassification.Evaluate(model.Transform(train)).Accuracy);
                    TrainOthers(_split.TrainSet, _split.TestSet, rounds - 1);
                }

                private void TrainOthers(IDataView train, IDataView test, int rounds)
                {
                    var model = _context.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(test);
                    System.Console.WriteLine(_context.BinaryClassification.Evaluate(model.Transform(train)).Accuracy);
                    TrainRounds(_split.TrainSet, _split.TestSet, rounds - 1);
                }
            }
            """,
        ["fields that share their attributes"] = """
            using Microsoft.ML;
            using Microsoft.ML.Data;

            public class A
            {
                [ColumnName("Label"), System.Obsolete] public float First, Second;
                [method: System.Obsolete] public event System.Action Begins, Ends;

                public void Run(IDataView data, int seed)
                {
                    var context = new MLContext(seed);
                    context.Regression.Trainers.FastTree().Fit(data);
                }
            }
            """,
        ["cyclic base types"] = $"class A : B {{ {Body} }} class B : C {{ {Body} }} class C : A {{ {Body} }} class D : D {{ {Body} }} interface I : J {{ void Fit(double[] x, double[] y); }} interface J : I {{ }} class E : I {{ {Body} }}",
        ["cyclic bases through nesting"] = $"class A : A.B {{ public class B : A {{ {Body} }} {Body} }} class C<T> : C<T>.D {{ public class D {{ {Body} }} {Body} }}",
        ["cyclic constructors"] = $"class A {{ public A(double rate) : this(rate, 1) => _rate = rate; public A(double rate, int seed) : this(rate) => _seed = seed; public A() : this() {{ }} {Body} }}",
        ["cyclic structs"] = $"struct A {{ B b; {Body} }} struct B {{ A a; {Body} }}",
        ["cyclic constants"] = "class A { const double LearningRate = B.Momentum; public void Fit(double[] x, double[] y) { var r = LearningRate; } } class B { public const double Momentum = A.LearningRate; }",
        ["cyclic aliases"] = $"using A = B; using B = A; class Trainer : A {{ {Body} public B Options {{ get; set; }} }}",
        ["cyclic constraints"] = $"class A<T, U> where T : U where U : T {{ {Body} public void Train(T[] x, U[] y) {{ _rate = 3; }} }}",
        ["endless generics"] = $"class A<T> : B<A<A<T>>> {{ {Body} }} class B<T> {{ {Body} }} class C<T> : B<C<C<T>>> {{ public void Train(C<T>[] x, T[] y) {{ _rate = 1; }} {Body} }}",
        ["endless generics in an interface"] = $"interface I<T> {{ void Fit(T[] x, double[] y); }} class A<T> : I<A<A<T>>> {{ {Body} void I<A<A<T>>>.Fit(A<A<T>>[] x, double[] y) => _rate = 2; }}",
        ["itself as type argument"] = $"abstract class Learner<TSelf> where TSelf : Learner<TSelf> {{ {Body} }} sealed class Tree : Learner<Tree> {{ public void Train(Tree[] x, double[] y) {{ new Tree(); }} }}",
        ["a type twice"] = $"class A {{ {Body} }} class A {{ {Body} }} partial class B {{ {Body} }} class B {{ {Body} }} struct A {{ {Body} }} enum A {{ }}",
        ["a member twice"] = $"class A {{ {Body} {Body} public A(int seed) => _seed = seed; public A(int seed) => _seed = seed; }}",
        ["members as their type"] = "class Fit { public void Fit(double[] x, double[] y) { } double Fit; } class Predict { public Predict Predict(double[] x) => Predict(x); }",
        ["generators made from each other"] = $"class R : System.Random {{ public R(System.Random r) {{ }} }} interface I {{ void Fit(double[] x, int seed); }} class A : I {{ static readonly R One = new(Other); static readonly R Other = new(One); public void Fit(double[] x, int seed) => _rate = One.Next(); {Body} }}",
        ["no names"] = $"class {{ {Body} }} class A {{ public void (double[] x, double[] y) {{ _rate = 2; }} public int {{ get; set; }} private double = 3; public event ; const int = 3; {Body} }} enum {{ , }} interface {{ }} delegate void ();",
        ["no parameter names"] = $"class A {{ public A(double, int) {{ }} public void Train(double[], double[]) {{ _rate = 2; }} public double this[int] => 1; {Body} }}",
        ["no types"] = $"class A {{ private _gamma; public LearningRate {{ get; set; }} public Train(x, y) {{ LearningRate = 2; }} public static operator +(A a) => a; {Body} }}",
        ["operators on broken types"] = $"class A : Missing {{ public static A operator +(A a, Missing b) => a; public static implicit operator double(A a) => a._rate; public static explicit operator Missing(A a) => a; public void Train(Missing[] x, A[] y) {{ var z = y[0] + x[0]; _rate = z * (x[0] ?? y[0])++; (_rate, _) = z; z += x; }} {Body} }}",
        ["operators with wrong parameters"] = $"class A {{ public static A operator +() => null; public static int operator -(int a, int b) => 1; public static bool operator true(A a) => true; public static A operator ++(A a, A b) => a; {Body} }}",
        ["unknown attributes"] = $"[Hyperparameter] class A {{ [Hyperparameter(Minimum = )] [LearnedParameter, , RandomSeed(] public double Rate {{ get; set; }} [return: Missing] [Training(] {Body} }}",
        ["annotations of one's own"] = $"namespace ParamAnalyzers.Annotations {{ class HyperparameterAttribute {{ }} static class LearnedParameterAttribute {{ }} class RandomSeedAttribute : System.Attribute {{ public RandomSeedAttribute(params object[] values) {{ }} }} }} class A {{ [ParamAnalyzers.Annotations.Hyperparameter] public double Rate; [ParamAnalyzers.Annotations.LearnedParameter] double _v; [ParamAnalyzers.Annotations.RandomSeed(null, typeof(A), new[] {{ 1, \"x\" }})] int _s; {Body} }}",
        ["a program beside annotations"] = "System.Console.WriteLine(1);\nnamespace ParamAnalyzers.Annotations { public class HyperparameterAttribute : System.Attribute { } }",
        ["an error directive"] = $"#error stop here\n#if\nclass A {{ {Body} }}\n#elif NEVER\n#endif\n#region\nclass B {{ {Body} }}\n#line 0 \"\"\n#pragma warning disable PRM2001, ,\n#nullable maybe\nclass C {{ {Body} }}",
        ["hidden lines"] = $"#line hidden\nclass A {{ {Body} }}\n#line 200 \"other.cs\"\nclass B {{ {Body} }}\n#line (1, 1) - (5, 60) 10 \"partial.razor\"\nclass C {{ {Body} }}",
        ["an unterminated string"] = $"class A {{ {Body} public void Train(double[] x, double[] y) {{ _rate = double.Parse(\"3",
        ["an unterminated raw string"] = $"class A {{ {Body} string s = \"\"\"\"\n {{ }}\n\"\"\"; }} class B {{ {Body} string s = $\"{{_rate = 2; }}\"; }}",
        ["an unterminated comment"] = $"class A {{ {Body} }} /* class B {{ {Body}",
        ["unterminated bodies"] = $"class A {{ {Body} public void Train(double[] x, double[] y) {{ for (var i = 0; i < x.Length; i++) {{ if (x[i] > 0 && (_rate = 3",
        ["statements in a type"] = $"class A {{ {Body} _rate = 2; Fit(null, null); if (_rate > 0) {{ _rate = 3; }} return; }}",
        ["statements among types"] = $"_rate = 2; var a = new A(); a.Fit(x, y); class A {{ {Body} }} a.Predict(x); namespace N {{ a.Fit(); }} return 3;",
        ["entry points"] = $"System.Console.WriteLine(args); partial class Program {{ {Body} static void Main(string[] args) {{ }} static int Main() => 1; }}",
        ["modifiers that contradict"] = $"abstract sealed class A {{ {Body} }} static class B {{ {Body} public B(double rate) {{ }} }} readonly class C {{ {Body} }} ref struct D {{ {Body} }} record struct E(double LearningRate, double LearningRate) {{ {Body} }} record F(int Seed) : E(Seed) {{ {Body} }} partial interface G {{ {Body} }} file public class H {{ {Body} }}",
        ["primary constructors"] = $"class A(double rate, int rate) : B(seed) {{ {Body} double _x = rate; A(int a) : base(a) {{ }} }} class B(int seed {{ {Body} }} struct C(double learningRate) : C {{ public void Train(double[] x, double[] y) => learningRate = 2; {Body} }}",
        ["accessors"] = $"class A {{ public double Rate {{ get; get; set {{ _rate = value; }} init {{ _rate = value; }} }} public int Seed {{ }} public int Depth {{ set => _seed = value; foo; }} public double this[] {{ get; }} {Body} }}",
        ["field keyword"] = $"class A {{ public double LearningRate {{ get => field; set => field = value > 0 ? value : throw new System.ArgumentException(); }} = 0.1; public void Train(double[] x, double[] y) {{ LearningRate = 2; }} {Body} }}",
        ["explicit implementations"] = $"class A : I, Missing {{ void I.Fit(double[] x, double[] y) => _rate = 2; void Missing.Fit(double[] x, double[] y) => _rate = 2; double I.Rate {{ get; set; }} void .Fit() {{ }} {Body} }} interface I {{ void Fit(int[] x); static abstract double Rate {{ get; set; }} }}",
        ["extension blocks"] = $"static class E {{ extension(double[] x) {{ public void Fit(double[] y) {{ x[0] = 2; }} public double Rate => x[0]; }} extension<T>(T) {{ }} }} class A {{ {Body} }}",
        ["gotos and labels"] = $"class A {{ public void Train(double[] x, double[] y) {{ again: _rate = 2; goto missing; goto again; again: ; switch (x) {{ case 1: goto case 2; case 2: goto default; }} break; continue; yield return _rate; await x; }} {Body} }}",
        ["unsafe code"] = $"unsafe class A {{ fixed double _weights[3]; double* _p; delegate*<double*, void> _f; public void Train(double* x, double[] y) {{ fixed (double* p = y, q = &x[0]) {{ *p = _weights[0]; p->Rate = 3; _f(p); stackalloc double[3]; }} }} {Body} }}",
        ["queries and patterns"] = $"class A {{ public void Train(double[] x, double[] y) {{ var q = from seed in x from let z = orderby join select new System.Random(seed) into; if (x is {{ Length: > 3 and not }} or [.., var l, ..] && y is [_, (var a, ), .. {{ }} b]) _rate = a; _rate = x switch {{ => 1, null => , _ when => 2 }}; }} {Body} }}",
        ["dynamic code"] = $"class A {{ dynamic _d; public void Train(dynamic x, dynamic y) {{ _d.Rate = x; _rate = x.Rate; x.Fit(y).Predict(_d = 3); _d[x] += y; new System.Random(x); }} {Body} }}",
        ["interceptors"] = $"namespace System.Runtime.CompilerServices {{ [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple = true)] sealed class InterceptsLocationAttribute : System.Attribute {{ public InterceptsLocationAttribute(string path, int line, int column) {{ }} }} }} class A {{ {Body} }} static class B {{ [System.Runtime.CompilerServices.InterceptsLocation(\"Test.cs\", 1, 1)] public static void Fit(this A a, double[] x, double[] y) {{ a.Fit(x, y); }} }}",
    };
}
