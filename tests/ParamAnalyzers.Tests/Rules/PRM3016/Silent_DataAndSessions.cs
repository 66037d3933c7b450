using System.IO;

public sealed class TrainingSessionInfo
{
    public TrainingSessionInfo(int batches) => Batches = batches;

    public int Batches { get; }

    public double CurrentRate { get; set; }
}

public class NetworkTrainer
{
    private double[][] _rows = new double[0][];
    private double[] _network = { 0 };
    private TrainingSessionInfo _sessionInfo = new(0);
    private double[] _importance = { 1 };

    public void Train(double[][] rows, double[] targets)
    {
        _rows = rows;
        _network[0] = 0;
        _sessionInfo = new TrainingSessionInfo(rows.Length / targets.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            _network[0] += targets[i] * rows[i][0];
        }

        _importance = targets;
    }

    public double Predict(double[] row) => (_network[0] * row[0]) + _importance[0] + _sessionInfo.CurrentRate;

    public void Save(string path) => File.WriteAllText(path, _network[0].ToString());

    public void LoadData(string path) => _rows = new[] { new double[File.ReadAllLines(path).Length] };
}
