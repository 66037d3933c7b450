namespace Weather;

public class Station
{
    private string[]? _clouds;

    public void Train(string[] apprentices) => _clouds = apprentices;

    public string Predict(string day) => _clouds![0] + day;
}
