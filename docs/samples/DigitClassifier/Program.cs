using DigitClassifier;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

random.manual_seed(1);
using var training = torch.utils.data.DataLoader(new Digits(2000, seed: 1), 32, shuffle: true); // PRM1010
using var test = torch.utils.data.DataLoader(new Digits(500, seed: 2), 100);

var trainer = new Trainer(new DigitNet());
trainer.Run(training, test);

internal sealed class Trainer(DigitNet model)
{
    private static int _epochs = 5;

    public void Run(DataLoader training, DataLoader test)
    {
        var optimizer = optim.SGD(model.parameters(), 0.05, momentum: 0.9); // PRM3013
        var schedule = optim.lr_scheduler.StepLR(optimizer, 2, 0.5); // PRM2004
        if (cuda.is_available())
        {
            model.to(CUDA);
            _epochs *= 2; // PRM2001
        }

        optimizer.Momentum = 0.5; // PRM2009
        var highest = 0.0;
        Dictionary<string, Tensor>? best = null;
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            Train(optimizer, training);
            var accuracy = Accuracy(test);
            Console.WriteLine($"Epoch {epoch}: {accuracy:P1}");
            if (accuracy > highest)
            {
                (highest, best) = (accuracy, model.state_dict()); // PRM3014
            }
        }

        model.load_state_dict(best!);
        model.save("digits.bin");
    }

    private void Train(optim.Optimizer optimizer, DataLoader data)
    {
        foreach (var batch in data)
        {
            var loss = nn.functional.nll_loss(model.forward(batch["image"]), batch["digit"]);
            loss.backward(); // PRM4006
            optimizer.step();
        }
    }

    private double Accuracy(DataLoader data)
    {
        model.eval(); // PRM4002
        no_grad(); // PRM4005
        var right = 0L;
        foreach (var batch in data)
        {
            right += model.forward(batch["image"]).argmax(1).eq(batch["digit"]).sum().item<long>();
        }

        return (double)right / data.dataset.Count;
    }
}
