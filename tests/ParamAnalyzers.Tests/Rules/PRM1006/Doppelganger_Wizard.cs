using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Spell(string Name, double Mana, double Damage, double Weight);

public sealed class Wizard
{
    private readonly Dictionary<string, Spell> _book = new();
    private readonly Random _dice = new(Environment.TickCount);

    public double Mana { get; set; } = 100;

    public int Level { get; private set; } = 1;

    public void Learn(List<Spell> spells)
    {
        foreach (var spell in spells.Where(s => s.Mana <= 20 * Level))
        {
            _book[spell.Name] = spell;
        }
    }

    public void Train(double hours)
    {
        if (hours > 8 && _dice.Next(6) > 2)
        {
            Level++;
        }
    }

    public double Predict(string spell, double armour)
        => _book.TryGetValue(spell, out var s) ? Math.Max(0, s.Damage * Level - armour) : 0;

    public double Cast(string name, double armour)
    {
        var spell = _book[name];
        Mana -= spell.Mana;
        return Predict(name, armour) * (0.9 + 0.2 * _dice.NextDouble());
    }

    public void Forget(string name) => _book.Remove(name);
}
