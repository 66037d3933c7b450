using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed record Sample(string[] Symptoms, string Disease);

    /// <summary>Bernoulli naive Bayes over symptoms, exercise 4 of the medical informatics course.</summary>
    public sealed class SymptomBayes
    {
        private readonly double _alpha;
        private readonly Dictionary<string, int> _cases = new();
        private readonly Dictionary<(string Disease, string Symptom), int> _seen = new();
        private Dictionary<(string Disease, string Symptom), double> _logOdds = new();

        public SymptomBayes(double alpha)
        {
            _alpha = alpha;
        }

        public void Fit(IEnumerable<Sample> samples)
        {
            foreach (var sample in samples)
            {
                {|PRM3005:_cases|}[sample.Disease] = _cases.GetValueOrDefault(sample.Disease) + 1;
                foreach (var symptom in sample.Symptoms)
                {
                    var key = (sample.Disease, symptom);
                    _seen[key] = _seen.GetValueOrDefault(key) + 1;
                }
            }

            Smooth();
        }

        private void Smooth()
        {
            _logOdds = _seen.ToDictionary(
                entry => entry.Key,
                entry => Math.Log((entry.Value + _alpha) / (_cases[entry.Key.Disease] + _alpha)));
        }

        public string Predict(string[] symptoms)
        {
            if (_cases.Count == 0)
                throw new InvalidOperationException("Fit has not been called.");

            return _cases.Keys
                .OrderByDescending(disease => symptoms.Sum(s => _logOdds.GetValueOrDefault((disease, s), double.MinValue / 1000)))
                .First();
        }
    }

    public static class HospitalReport
    {
        // one diagnosis model per hospital, because every hospital sees other patients
        public static void Print(
            SymptomBayes bayes,
            IReadOnlyDictionary<string, IReadOnlyList<Sample>> recordsByHospital,
            string[] symptoms)
        {
            foreach (var (hospital, records) in recordsByHospital)
            {
                bayes.Fit(records);
                Console.WriteLine($"{hospital,-20} {bayes.Predict(symptoms)}");
            }
        }
    }
}
