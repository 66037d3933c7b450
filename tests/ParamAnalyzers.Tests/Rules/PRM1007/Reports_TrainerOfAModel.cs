using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public readonly record struct Stars(int User, int Item, float Value);

public sealed class StarTable(int users, int items, Stars[] entries)
{
    public int Users => users;

    public int Items => items;

    public ReadOnlySpan<Stars> Entries => entries;
}

public sealed class FactorModel(float[] users, float[] items)
{
    public float Predict(int user, int item) => users[user] * items[item];
}

public sealed record FactorOptions(int Sweeps);

public sealed class FactorTrainer
{
    private readonly int _sweeps;
    private readonly int _seed;

    public FactorTrainer(FactorOptions options, int seed)
    {
        _sweeps = options.Sweeps > 0 ? options.Sweeps : throw new ArgumentOutOfRangeException(nameof(options));
        _seed = seed;
    }

    /// <summary>What it returns predicts, so this is no trainer of dogs.</summary>
    public FactorModel Fit(StarTable table)
    {
        var users = new float[table.Users];
        var items = new float[table.Items];
        Array.Fill(users, 1f);
        var order = Enumerable.Range(0, table.Entries.Length).ToArray();
        for (var sweep = 0; sweep < _sweeps; sweep++)
        {
            {|PRM1007:new Random(_seed)|}.Shuffle(order);
            foreach (var row in order)
            {
                var entry = table.Entries[row];
                items[entry.Item] = entry.Value / users[entry.User];
                users[entry.User] = entry.Value / items[entry.Item];
            }
        }

        return new FactorModel(users, items);
    }
}
