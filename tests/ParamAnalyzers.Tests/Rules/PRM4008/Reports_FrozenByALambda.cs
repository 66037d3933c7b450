using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    public sealed record Einstellungen(double Lernrate, int Epochen);

    public static class Feinabstimmung
    {
        public static Sequential Lauf(string gewichte, IReadOnlyList<(Tensor X, Tensor Y)> stapel, Einstellungen e)
        {
            var rumpf = Sequential(Conv1d(1, 32, 5), BatchNorm1d(32), ELU(), AdaptiveAvgPool1d(1), Flatten());
            rumpf.load(gewichte);
            var kopf = Linear(32, 4);
            var netz = Sequential(("rumpf", rumpf), ("kopf", kopf));

            rumpf.parameters().ToList().ForEach(p => {|PRM4008:p.requires_grad|} = false);
            var opt = optim.Adam(netz.parameters().Where(p => p.requires_grad), e.Lernrate);

            for (var epoche = 0; epoche < e.Epochen; epoche++)
            {
                netz.train();
                foreach (var (x, y) in stapel) Schritt(x, y);
            }

            netz.eval();
            return netz;

            void Schritt(Tensor x, Tensor y)
            {
                opt.zero_grad();
                using var verlust = functional.cross_entropy(netz.call(x), y);
                verlust.backward();
                opt.step();
            }
        }
    }
}
