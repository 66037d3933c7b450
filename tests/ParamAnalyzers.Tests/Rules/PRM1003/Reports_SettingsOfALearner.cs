using System;

namespace Playlists
{
    public sealed class FactorizationSettings
    {
        public int Factors { get; set; } = 24;

        public int Epochs { get; set; } = 30;

        public double LearningRate { get; set; } = 0.01;

        public double Share { get; set; } = 0.7;

        public int {|PRM1003:Seed|} { get; set; } = 5;

        public void Validate()
        {
            if (Factors < 1 || Epochs < 1 || !(LearningRate > 0) || Share is < 0 or > 1)
            {
                throw new ArgumentException("A setting is out of range.");
            }
        }
    }

    public sealed class TerrainSettings
    {
        public int MaxDepth { get; set; } = 4;

        public int MaxIterations { get; set; } = 100;

        public double Roughness { get; set; } = 0.5;

        public int Seed { get; set; } = 5;
    }

    /// <summary>How a run is done and where it is kept.</summary>
    public sealed class RunOptions
    {
        public double LearningRate { get; set; } = 0.01;

        public int Epochs { get; set; } = 30;

        public string Folder { get; set; } = "out";

        public int Seed { get; set; } = 5;
    }
}
