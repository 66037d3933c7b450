using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>Whose member is accessed.</summary>
internal enum Receiver
{
    /// <summary>A member of the object itself, or a static member of its type.</summary>
    Own,

    /// <summary>A member of another object.</summary>
    Foreign,

    /// <summary>A member of an object that the same body creates and has not trained yet: giving it a value is configuration.</summary>
    Fresh,
}

/// <summary>One write to one member, or one mutation of its content: a fact that rules are predicates on. Reads are <see cref="MemberRead"/>.</summary>
/// <param name="Symbol">The field, property, captured constructor parameter, or method that returns a live object.</param>
/// <param name="Role">Its role, with the evidence.</param>
/// <param name="Phases">The phases in which the callable runs.</param>
/// <param name="Access">What is done.</param>
/// <param name="Receiver">Whose member it is.</param>
/// <param name="Callable">The method, accessor or initializer that does it.</param>
/// <param name="Place">Where the access stands: the reference, or the alias through which it is made. The squiggle goes here.</param>
/// <param name="Write">The write as it stands in the source.</param>
internal sealed record AccessFact(
    ISymbol Symbol,
    RoleAssignment Role,
    Phases Phases,
    Access Access,
    Receiver Receiver,
    ISymbol Callable,
    IOperation Place,
    RawWrite Write)
{
    /// <summary>The name of the callable as a reader knows it: "Fit", "the constructor", "the initializer".</summary>
    public string CallableName => CallableNames.Of(Callable);
}
