public class TrainTestData
{
    public string[] TrainSet { get; set; } = new string[0];

    public string[] TestSet { get; set; } = new string[0];
}

public class Shelf
{
    private int _books;

    public void Fit(string[] books) => _books = books.Length;

    public int Count => _books;
}

public static class Program
{
    public static void Main()
    {
        var split = new TrainTestData();
        new Shelf().Fit(split.TestSet);
    }
}
