using System.Collections.Generic;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using Zustand = System.Collections.Generic.Dictionary<string, TorchSharp.torch.Tensor>;

namespace Example
{
    public sealed class Trainer
    {
        private readonly double _lernrate;
        private readonly int _epochen;

        public Trainer(double lernrate, int epochen) => (_lernrate, _epochen) = (lernrate, epochen);

        public float Trainiere(Module<Tensor, Tensor> netz, List<(Tensor X, Tensor Y)> training, (Tensor X, Tensor Y) validierung)
        {
            var opt = optim.RMSProp(netz.parameters(), _lernrate);
            (float Verlust, Zustand? Gewichte) bester = (float.MaxValue, null);

            for (var e = 0; e < _epochen; e++)
            {
                Epoche();
                var v = Pruefe();
                if (v < bester.Verlust)
                    bester = (v, {|PRM3014:netz.state_dict()|});
            }

            if (bester.Gewichte is { } gewichte) netz.load_state_dict(gewichte);
            return bester.Verlust;

            void Epoche()
            {
                netz.train();
                foreach (var (x, y) in training)
                {
                    opt.zero_grad();
                    using var verlust = functional.l1_loss(netz.call(x), y);
                    verlust.backward();
                    opt.step();
                }
            }

            float Pruefe()
            {
                netz.eval();
                using var _ = no_grad();
                return functional.l1_loss(netz.call(validierung.X), validierung.Y).item<float>();
            }
        }
    }
}
