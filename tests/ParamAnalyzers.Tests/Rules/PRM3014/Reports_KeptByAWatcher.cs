using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example;

/// <summary>Merkt sich den besten Stand und sagt, wann Schluss ist.</summary>
internal sealed class FruehesEnde
{
    private readonly int _geduld;
    private Dictionary<string, Tensor>? _besterStand;
    private float _besterFehler = float.MaxValue;
    private int _ohneFortschritt;

    public FruehesEnde(int geduld)
    {
        _geduld = geduld;
    }

    public bool Erreicht(nn.Module netz, float validierungsFehler)
    {
        if (validierungsFehler < _besterFehler)
        {
            _besterFehler = validierungsFehler;
            _ohneFortschritt = 0;

            // detach, damit der Graph nicht mit festgehalten wird
            _besterStand = {|PRM3014:netz.state_dict()|}.ToDictionary(e => e.Key, e => e.Value.detach());
            return false;
        }

        return ++_ohneFortschritt >= _geduld;
    }

    public void StelleBestenStandHer(nn.Module netz)
    {
        if (_besterStand is not null)
        {
            netz.load_state_dict(_besterStand);
        }
    }
}

internal sealed class VerschleissTraining
{
    private readonly double _lernrate;
    private readonly int _epochen;
    private readonly int _geduld;

    public VerschleissTraining(double lernrate, int epochen, int geduld)
    {
        _lernrate = lernrate;
        _epochen = epochen;
        _geduld = geduld;
    }

    public void Train(Sequential netz, (Tensor x, Tensor y) training, (Tensor x, Tensor y) validierung)
    {
        using var optimierer = optim.Adam(netz.parameters(), lr: _lernrate);
        var ende = new FruehesEnde(_geduld);

        for (int epoche = 0; epoche < _epochen; epoche++)
        {
            netz.train();
            optimierer.zero_grad();
            using var fehler = nn.functional.l1_loss(netz.call(training.x), training.y);
            fehler.backward();
            optimierer.step();

            netz.eval();
            using var ohneGradient = torch.no_grad();
            float geprueft = nn.functional.l1_loss(netz.call(validierung.x), validierung.y).item<float>();
            if (ende.Erreicht(netz, geprueft))
            {
                break;
            }
        }

        ende.StelleBestenStandHer(netz);
    }
}
