namespace Radio;

public sealed class ModelParameters
{
    public string Housing { get; init; } = "oak";

    public int Dials { get; init; } = 2;
}

public static class Shop
{
    public static int Describe()
    {
        var modelParameters = new ModelParameters();
        var hparams = modelParameters.Dials;
        return hparams;
    }
}
