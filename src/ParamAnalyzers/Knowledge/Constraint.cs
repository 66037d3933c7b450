namespace ParamAnalyzers.Knowledge;

/// <summary>How two hyperparameters depend on each other.</summary>
internal enum ConstraintKind
{
    /// <summary>The member has an effect, or is accepted, only when the other one is set.</summary>
    Requires,

    /// <summary>The member and the other one cannot both be set.</summary>
    Excludes,

    /// <summary>The member is a whole multiple of the other one.</summary>
    MultipleOf,

    /// <summary>The member is at most the other one.</summary>
    AtMost,

    /// <summary>The two together are at most one.</summary>
    SharesOne,
}

/// <summary>One constraint between the member it stands at and another member of the same type.</summary>
internal sealed record Constraint(ConstraintKind Kind, string OtherMember)
{
    /// <summary>What a member requires that works only with rows to validate on, which <c>Fit</c> is given beside the training rows.</summary>
    public const string ValidationSet = "validation-set";
}
