using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Example
{
    /// <summary>Its base asks for what is special about it; helpers write and read lists.</summary>
    public sealed class Binner : Stored
    {
        private double[] _means = new double[1];
        private List<double[]> _binnedData = new List<double[]>();

        public void Fit(double[][] rows)
        {
            _binnedData = rows.Select(row => row.ToArray()).ToList();
            _means = new[] { rows.Average(row => row[0]) };
        }

        public double Predict(double[] row) => row[0] - _means[0];

        public double Probability(double[] row) => row[0] / {|PRM3004:_binnedData|}.Count;

        protected override void SerializeSpecificData(BinaryWriter writer) => WriteList(writer, _means);

        protected override void DeserializeSpecificData(BinaryReader reader) => _means = ReadList(reader);

        public void Save(string path) => File.WriteAllText(path, string.Join(" ", _means));

        public void Load(string path) => Console.WriteLine(path);

        private static void WriteList(BinaryWriter writer, double[] list) => writer.Write(list[0]);

        private static double[] ReadList(BinaryReader reader) => new[] { reader.ReadDouble() };
    }

    /// <summary>Nothing of it is saved here: the two helpers only know lists.</summary>
    public sealed class Encoder
    {
        private double[] _offsets = new double[1];

        public void Fit(double[][] rows) => _offsets = new[] { rows.Average(row => row[0]) };

        public double Predict(double[] row) => row[0] - _offsets[0];

        private static void WriteList(BinaryWriter writer, double[] list) => writer.Write(list[0]);

        private static double[] ReadList(BinaryReader reader) => new[] { reader.ReadDouble() };
    }

    public abstract class Stored
    {
        protected abstract void SerializeSpecificData(BinaryWriter writer);

        protected abstract void DeserializeSpecificData(BinaryReader reader);
    }
}
