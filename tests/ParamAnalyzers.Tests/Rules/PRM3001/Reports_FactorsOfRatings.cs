using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Example;

public readonly record struct Rating(int User, int Item, float Stars);

/// <summary>Biased matrix factorization, trained by stochastic gradient descent.</summary>
public sealed class FactorizationRecommender(int rank, float learningRate, float decay, int sweeps)
{
    private float[][]? _users;
    private float[][]? _items;

    public void Fit(IReadOnlyList<Rating> ratings, Random rng)
    {
        var users = Init(ratings.Max(r => r.User) + 1, rng);
        var items = Init(ratings.Max(r => r.Item) + 1, rng);
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            foreach (var (u, i, stars) in ratings)
            {
                var error = stars - Dot(users[u], items[i]);
                for (var k = 0; k < rank; k++)
                {
                    var (pu, qi) = (users[u][k], items[i][k]);
                    users[u][k] += learningRate * (error * qi - decay * pu);
                    items[i][k] += learningRate * (error * pu - decay * qi);
                }
            }
        }

        (_users, _items) = (users, items);
    }

    public float Predict(int user, int item)
    {
        if (_users is null || _items is null) throw new InvalidOperationException("Not fitted.");
        return Dot(_users[user], _items[item]);
    }

    /// <summary>The legal department takes an article off the shop: never recommend it again.</summary>
    public async Task WithdrawArticleAsync(int item, Func<int, CancellationToken, Task> removeFromShop, CancellationToken ct)
    {
        await removeFromShop(item, ct).ConfigureAwait(false);
        Array.Clear({|PRM3001:_items|}![item]);
    }

    private float[][] Init(int rows, Random rng) =>
        Enumerable.Range(0, rows)
            .Select(_ => Enumerable.Range(0, rank).Select(_ => rng.NextSingle() - 0.5f).ToArray())
            .ToArray();

    private static float Dot(float[] a, float[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
