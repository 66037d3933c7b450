using System.Globalization;
using System.Text;

namespace HousePrices;

/// <summary>
/// Makes data/houses.csv: <c>price = 40 + 2.6 area + 9 rooms − 0.8 age − 7 distance + 0.02 area · rooms + noise</c>,
/// in thousands and at least 20; the noise is a sum of three uniform numbers between −15 and 15.
/// </summary>
public static class HouseGenerator
{
    private const int Rows = 3000;
    private const int Seed = 20240229;

    public static string Generate()
    {
        var random = new Random(Seed);
        var csv = new StringBuilder("area,rooms,age,distance,price\n");
        for (var row = 0; row < Rows; row++)
        {
            var area = random.Next(35, 220);
            var rooms = Math.Max(1, area / 28 + random.Next(-1, 2));
            var age = random.Next(0, 90);
            var distance = random.Next(0, 250) / 10.0;
            var noise = Uniform(random) + Uniform(random) + Uniform(random);
            var price = Math.Max(20, 40 + 2.6 * area + 9 * rooms - 0.8 * age - 7 * distance + 0.02 * area * rooms + noise);
            csv.Append(CultureInfo.InvariantCulture, $"{area},{rooms},{age},{distance:0.0},{price:0.0}\n");
        }

        return csv.ToString();
    }

    private static double Uniform(Random random) => 30 * random.NextDouble() - 15;
}
