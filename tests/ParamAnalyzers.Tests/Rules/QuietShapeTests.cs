using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Rules;

/// <summary>What is legitimate, or a doppelganger, stays so in other shapes: each case in every second one, so that the tests stay within their time.</summary>
public sealed class QuietShapeTests : ShapeMatrix
{
    public static TheoryData<string, string> Matrix => Of(RuleCase.Quiet, oneShapeOf: 2);

    [Theory]
    [MemberData(nameof(Matrix))]
    public Task Stays_silent_in_another_shape(string id, string shapeName) => CheckAsync(id, shapeName);
}
