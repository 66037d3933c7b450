namespace ParamAnalyzers.Roles;

/// <summary>Types that are named after settings: <c>RidgeOptions</c>, <c>TrainerConfig</c>. What they hold was chosen by somebody.</summary>
internal static class SettingsTypes
{
    private static readonly WordSet NameWords = new("options", "settings", "hyperparameters", "hyperparams", "config", "configuration");

    public static bool Includes(string typeName) => NameWords.HasWordOf(typeName);
}
