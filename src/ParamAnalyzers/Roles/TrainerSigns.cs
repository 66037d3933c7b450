using System;

namespace ParamAnalyzers.Roles;

/// <summary>What the signatures of the methods of a type say about it.</summary>
[Flags]
internal enum TrainerSigns
{
    None = 0,
    TrainsOnData = 1 << 0,

    /// <summary>Real numbers, or several arguments of data.</summary>
    TrainsOnNumbers = 1 << 1,

    /// <summary>Records and texts.</summary>
    TrainsOnRecords = 1 << 2,
    TrainsWithoutArguments = 1 << 3,

    /// <summary>With nothing but how long, for whom and in which world.</summary>
    TrainsWithoutData = 1 << 4,

    /// <summary>What training returns predicts.</summary>
    MakesModels = 1 << 5,
    PredictsData = 1 << 6,

    /// <summary>From one number, or by a name that says so.</summary>
    PredictsOne = 1 << 7,

    /// <summary>Real numbers from anything, or by a name that says so.</summary>
    PredictsAnything = 1 << 8,

    /// <summary>From anything, by a verb that only predicts: a score, a decision.</summary>
    PredictsByName = 1 << 9,

    /// <summary>By a verb for which a plan is enough: a forecast, a recommendation.</summary>
    PlansByName = 1 << 10,

    /// <summary>An action is followed by its reward.</summary>
    LearnsFromRewards = 1 << 11,

    /// <summary>In a method of its base.</summary>
    OverridesTraining = 1 << 12,

    /// <summary>From objects of the user's own types, and nothing is known of what these hold.</summary>
    TrainsOnObjects = 1 << 13,

    /// <summary>From a type of the user's that holds real numbers, or from a table of these.</summary>
    TrainsOnOwnData = 1 << 14,

    /// <summary>From such a type, by a name that says so.</summary>
    PredictsOwnData = 1 << 15,

    /// <summary>By a verb that says nothing else: it fits, trains, learns or teaches.</summary>
    TrainsByName = 1 << 16,

    /// <summary>By a verb that says nothing else, from what a contract of the user's own answers: a world, a source of rows.</summary>
    TrainsByAsking = 1 << 17,

    /// <summary>What training returns predicts, is called a model, a classifier and the like, and is not what was trained.</summary>
    MakesNamedModels = 1 << 18,
}
