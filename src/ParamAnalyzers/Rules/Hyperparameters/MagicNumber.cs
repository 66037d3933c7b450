using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>A literal that is a hyperparameter: a number of epochs, a step length, a tolerance, or what a local of a telling name starts with.</summary>
/// <param name="Literal">The literal.</param>
/// <param name="Meaning">What it is, in words.</param>
/// <param name="Name">The name that a property for it would have.</param>
internal readonly record struct MagicNumber(IOperation Literal, string Meaning, string Name)
{
    /// <summary>Below this, a number guards a division or a logarithm.</summary>
    public const double Smallest = 1e-8;

    public static IEnumerable<MagicNumber> In(BodyScan body, TypeFacts facts)
    {
        foreach (var operation in body.Operations)
        {
            switch (operation.Kind)
            {
                case OperationKind.Loop:
                case OperationKind.Conditional:
                case OperationKind.VariableDeclarator when ((IVariableDeclaratorOperation)operation).Symbol.Type.SpecialType == SpecialType.System_Boolean:
                    foreach (var bound in MagicBound.In(operation, facts))
                    {
                        yield return bound;
                    }

                    break;
                case OperationKind.SimpleAssignment or OperationKind.CompoundAssignment when (MagicStep.Of((IAssignmentOperation)operation, facts) ?? MagicSetting.Of((IAssignmentOperation)operation, facts)) is { } step:
                    yield return step;
                    break;
                case OperationKind.VariableDeclarator when MagicSetting.Of((IVariableDeclaratorOperation)operation, facts) is { } setting:
                    yield return setting;
                    break;
                case OperationKind.Invocation when MagicSetting.Of((IInvocationOperation)operation, facts) is { } setting:
                    yield return setting;
                    break;
            }
        }
    }

    /// <summary>The factors of a product, without the divisors.</summary>
    public static IEnumerable<IOperation> Factors(IOperation product)
    {
        var work = new Stack<IOperation>();
        work.Push(product);
        while (work.Count > 0)
        {
            var current = work.Pop().Unwrap();
            if (current is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide } binary)
            {
                work.Push(binary.LeftOperand);
                if (binary.OperatorKind == BinaryOperatorKind.Multiply)
                {
                    work.Push(binary.RightOperand);
                }
            }
            else
            {
                yield return current;
            }
        }
    }
}
