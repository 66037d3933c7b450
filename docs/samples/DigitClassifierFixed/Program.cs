using DigitClassifier;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

random.manual_seed(1);
using var training = torch.utils.data.DataLoader(new Digits(2000, seed: 1), 32, shuffle: true, seed: 1);
using var validation = torch.utils.data.DataLoader(new Digits(500, seed: 2), 100);

var trainer = new Trainer(new DigitNet());
trainer.Run(training, validation);

internal sealed class Trainer(DigitNet model)
{
    private const int Epochs = 5;

    public void Run(DataLoader training, DataLoader validation)
    {
        if (cuda.is_available())
        {
            model.to(CUDA);
        }

        var optimizer = optim.SGD(model.parameters(), 0.05, momentum: 0.9);
        var schedule = optim.lr_scheduler.StepLR(optimizer, 2, 0.5);
        var highest = 0.0;
        Dictionary<string, Tensor>? best = null;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            model.train();
            Train(optimizer, training);
            schedule.step();
            var accuracy = Accuracy(validation);
            Console.WriteLine($"Epoch {epoch}: {accuracy:P1}");
            if (accuracy > highest)
            {
                (highest, best) = (accuracy, model.state_dict().ToDictionary(entry => entry.Key, entry => entry.Value.clone()));
            }
        }

        model.load_state_dict(best!);
        model.save("digits.bin");
    }

    private void Train(optim.Optimizer optimizer, DataLoader data)
    {
        foreach (var batch in data)
        {
            optimizer.zero_grad();
            var loss = nn.functional.nll_loss(model.forward(batch["image"]), batch["digit"]);
            loss.backward();
            optimizer.step();
        }
    }

    private double Accuracy(DataLoader data)
    {
        model.eval();
        using var _ = no_grad();
        var right = 0L;
        foreach (var batch in data)
        {
            right += model.forward(batch["image"]).argmax(1).eq(batch["digit"]).sum().item<long>();
        }

        return (double)right / data.dataset.Count;
    }
}
