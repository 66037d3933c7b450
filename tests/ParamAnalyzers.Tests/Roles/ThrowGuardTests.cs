using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Roles;

/// <summary>Which values a constructor or setter lets through, as far as its guards can be read; null when nothing is enforced.</summary>
public sealed class ThrowGuardTests
{
    private const string Error = "throw new ArgumentException()";

    [Theory]
    [InlineData("rate < 0", "[0, ∞]")]
    [InlineData("rate <= 0", "(0, ∞]")]
    [InlineData("rate > 1", "[-∞, 1]")]
    [InlineData("rate >= 1", "[-∞, 1)")]
    [InlineData("0 > rate", "[0, ∞]")]
    [InlineData("0 >= rate", "(0, ∞]")]
    [InlineData("1 < rate", "[-∞, 1]")]
    [InlineData("1 <= rate", "[-∞, 1)")]
    [InlineData("rate < -1", "[-1, ∞]")]
    [InlineData("((rate) < (0))", "[0, ∞]")]
    [InlineData("!(rate > 0)", "(0, ∞]")]
    [InlineData("!(rate <= 1)", "[-∞, 1]")]
    [InlineData("rate <= 0 || rate > 1", "(0, 1]")]
    [InlineData("flag || (rate <= 0 || (rate > 1))", "(0, 1]")]
    [InlineData("rate is < 0", "[0, ∞]")]
    [InlineData("rate is <= 0 or > 1", "(0, 1]")]
    [InlineData("rate is < 0 or >= 1", "[0, 1)")]
    [InlineData("rate is < 0 and > -1", null)]
    [InlineData("rate < 0 && flag", null)]
    [InlineData("rate == 0", null)]
    [InlineData("rate < other", null)]
    [InlineData("other < 0", null)]
    [InlineData("Math.Abs(rate) > 1", null)]
    public void What_an_if_statement_throws_at_is_forbidden(string condition, string? expected) => Assert.Equal(expected, OfConstructor($"if ({condition}) {Error}; _rate = rate;"));

    [Theory]
    [InlineData("if (rate < 0) { throw new ArgumentException(); }", "[0, ∞]")]
    [InlineData("if (rate < 0) { Console.WriteLine(); throw new ArgumentException(); }", null)]
    [InlineData("if (rate < 0) throw new ArgumentException(); else _rate = rate;", null)]
    [InlineData("if (rate < 0) _rate = 0;", null)]
    [InlineData("void Later() { if (rate < 0) throw new ArgumentException(); } Later();", null)]
    [InlineData("_rate = rate > 0 ? rate : throw new ArgumentException();", "(0, ∞]")]
    [InlineData("_rate = rate >= 0 && rate < 1 ? rate : throw new ArgumentException();", "[0, 1)")]
    [InlineData("_rate = rate is > 0 and <= 1 ? rate : throw new ArgumentException();", "(0, 1]")]
    [InlineData("_rate = rate > 0 || flag ? rate : throw new ArgumentException();", null)]
    [InlineData("_rate = rate <= 0 ? throw new ArgumentException() : rate;", "(0, ∞]")]
    [InlineData("_rate = rate <= 0 || rate > 1 ? throw new ArgumentException() : rate;", "(0, 1]")]
    [InlineData("_rate = rate <= 0 ? 1 : rate;", null)]
    public void Other_forms_of_guards_are_read(string statements, string? expected) => Assert.Equal(expected, OfConstructor(statements));

    [Theory]
    [InlineData("ThrowIfNegative(rate)", "[0, ∞]")]
    [InlineData("ThrowIfNegativeOrZero(rate)", "(0, ∞]")]
    [InlineData("ThrowIfLessThan(rate, 1)", "[1, ∞]")]
    [InlineData("ThrowIfLessThanOrEqual(rate, -1)", "(-1, ∞]")]
    [InlineData("ThrowIfGreaterThan(rate, 1)", "[-∞, 1]")]
    [InlineData("ThrowIfGreaterThanOrEqual(rate, 1)", "[-∞, 1)")]
    [InlineData("ThrowIfZero(rate)", null)]
    [InlineData("ThrowIfNegative(other)", null)]
    [InlineData("ThrowIfLessThan(rate, other)", null)]
    public void Helpers_of_the_framework_are_read(string call, string? expected) => Assert.Equal(expected, OfConstructor($"ArgumentOutOfRangeException.{call};"));

    [Theory]
    [InlineData("rate < 0", "rate < 1", "[1, ∞]")]
    [InlineData("rate < 1", "rate < 0", "[1, ∞]")]
    [InlineData("rate < 0", "rate <= 0", "(0, ∞]")]
    [InlineData("rate <= 0", "rate < 0", "(0, ∞]")]
    [InlineData("rate <= 0", "rate < 1", "[1, ∞]")]
    [InlineData("rate > 1", "rate > 2", "[-∞, 1]")]
    [InlineData("rate > 2", "rate > 1", "[-∞, 1]")]
    [InlineData("rate > 1", "rate >= 1", "[-∞, 1)")]
    [InlineData("rate >= 1", "rate > 1", "[-∞, 1)")]
    [InlineData("rate >= 2", "rate > 1", "[-∞, 1]")]
    public void The_stricter_of_two_guards_counts(string first, string second, string expected) => Assert.Equal(expected, OfConstructor($"if ({first}) {Error}; if ({second}) {Error};"));

    [Theory]
    [InlineData("get => _rate; set { ArgumentOutOfRangeException.ThrowIfNegative(value); _rate = value; }", "[0, ∞]")]
    [InlineData("get => _rate; init => _rate = value > 0 ? value : throw new ArgumentException();", "(0, ∞]")]
    [InlineData("get { if (_rate < 0) throw new ArgumentException(); return _rate; } set => _rate = value;", null)]
    [InlineData("get => _rate;", null)]
    public void Setters_guard_their_value(string accessors, string? expected)
    {
        var type = Analysis.Compile($$"""
            using System;

            public class Trainer
            {
                private double _rate;

                public double Rate { {{accessors}} }
            }
            """).GetTypeByMetadataName("Trainer")!;

        Assert.Equal(expected, Show(ThrowGuards.DomainOf(type.GetMembers("Rate").Single())));
    }

    private static string? OfConstructor(string statements)
    {
        var compilation = Analysis.Compile($$"""
            using System;

            public class Trainer
            {
                private double _rate;

                public Trainer(double rate, double other, bool flag)
                {
                    {{statements}}
                }
            }
            """);
        Analysis.AssertCompiles(compilation);
        return Show(ThrowGuards.DomainOf(compilation.GetTypeByMetadataName("Trainer")!.InstanceConstructors.Single().Parameters[0]));
    }

    private static string? Show(Domain? domain)
    {
        Assert.NotEqual(true, domain?.AllowsNull);
        return domain?.ToString();
    }
}
