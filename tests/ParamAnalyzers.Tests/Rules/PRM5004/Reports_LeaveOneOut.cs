using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;

namespace Melody.NextNote;

internal sealed class NoteModel : nn.Module<Tensor, Tensor>
{
    private readonly Embedding notes;
    private readonly GRU memory;
    private readonly Linear next;

    internal NoteModel(long pitches, long width) : base("notes")
    {
        notes = nn.Embedding(pitches, width);
        memory = nn.GRU(width, width, batchFirst: true);
        next = nn.Linear(width, pitches);
        RegisterComponents();
    }

    public override Tensor forward(Tensor melody)
    {
        var (states, _) = memory.forward(notes.forward(melody));
        return next.forward(states.select(1, -1));
    }
}

internal sealed class LeaveOneComposerOut(long pitches, long width, double rate, int passes)
{
    private readonly double _rate = rate > 0 ? rate : throw new ArgumentOutOfRangeException(nameof(rate));
    private readonly int _passes = passes > 0 ? passes : throw new ArgumentOutOfRangeException(nameof(passes));

    internal Dictionary<string, float> Perplexities(IReadOnlyDictionary<string, (Tensor Melodies, Tensor Next)> composers)
    {
        var model = new NoteModel(pitches, width);
        var result = new Dictionary<string, float>();
        foreach (var (heldOut, unheard) in composers)
        {
            using var rms = optim.RMSProp(model.parameters(), _rate);
            model.{|PRM5004:train|}();
            for (int pass = 0; pass < _passes; pass++)
            {
                foreach (var (_, heard) in composers.Where(c => c.Key != heldOut))
                {
                    using var scope = NewDisposeScope();
                    rms.zero_grad();
                    nn.functional.cross_entropy(model.forward(heard.Melodies), heard.Next).backward();
                    rms.step();
                }
            }

            model.eval();
            using var quiet = no_grad();
            result[heldOut] = nn.functional.cross_entropy(model.forward(unheard.Melodies), unheard.Next).exp().item<float>();
        }
        return result;
    }
}
