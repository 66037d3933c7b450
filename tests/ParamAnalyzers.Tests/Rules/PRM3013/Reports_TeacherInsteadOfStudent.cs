using System;
using TorchSharp;
using Tensor = TorchSharp.torch.Tensor;
using Layer = TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>;

namespace Example
{
    /// <summary>
    /// Knowledge distillation: the student imitates the frozen teacher.
    /// </summary>
    public class Distiller
    {
        private readonly double learningRate;
        private readonly double temperature;
        private readonly int epochs;

        public Distiller(double learningRate, double temperature, int epochs)
        {
            this.learningRate = learningRate;
            this.temperature = temperature;
            this.epochs = epochs;
        }

        public void Train(Layer teacher, Layer student, Tensor images)
        {
            torch.optim.Optimizer optimizer = {|PRM3013:torch.optim.Adam(teacher.parameters(), this.learningRate)|};
            teacher.eval();
            student.train();

            for (int epoch = 0; epoch < this.epochs; epoch++)
            {
                Tensor soft;
                using (torch.no_grad())
                {
                    soft = torch.nn.functional.softmax(teacher.call(images) / this.temperature, 1);
                }

                optimizer.zero_grad();
                Tensor logits = torch.nn.functional.log_softmax(student.call(images) / this.temperature, 1);
                Tensor loss = torch.nn.functional.kl_div(logits, soft);
                loss.backward();
                optimizer.step();
                Console.WriteLine("epoch {0}: {1}", epoch, loss.item<float>());
            }
        }
    }
}
