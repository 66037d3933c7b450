namespace ParamAnalyzers.Libraries;

/// <summary>What a rule is about.</summary>
internal enum Library
{
    /// <summary>Any code that trains models, whatever it uses.</summary>
    Any,

    /// <summary>Contexts, estimators and trainers of ML.NET.</summary>
    MlNet,

    /// <summary>Search spaces of ML.NET, which come in a package of their own.</summary>
    AutoML,

    /// <summary>Modules, optimizers and tensors of TorchSharp.</summary>
    TorchSharp,
}
