using System;

namespace Furniture;

public sealed class UniformIntOption
{
    public UniformIntOption(int min, int max)
    {
    }

    public static UniformIntOption Shelf() => new(9, 3);
}

[AttributeUsage(AttributeTargets.Property)]
public sealed class RangeAttribute : Attribute
{
    public RangeAttribute(int min, int max)
    {
    }
}

public sealed class Table
{
    [Range(9, 3)]
    public int Legs { get; set; }
}
