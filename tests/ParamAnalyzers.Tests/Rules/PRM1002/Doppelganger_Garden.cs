namespace Garden;

public class Plant
{
    public Plant(int seed) => Height = seed;

    public int Height { get; }

    public void Train(string stick)
    {
    }

    public static Plant? Tallest()
    {
        Plant? best = null;
        var height = 0;
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var plant = new Plant(seed);
            plant.Train("stick");
            if (plant.Height > height)
            {
                height = plant.Height;
                best = plant;
            }
        }

        return best;
    }
}
