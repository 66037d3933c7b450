using System;
using System.Collections.Generic;

namespace Example
{
    /// <summary>A picture of values; updating it takes them over, and sampling asks a function for them.</summary>
    public class HeatMap
    {
        public float[,] ValueData = new float[8, 8];

        public void UpdateTexture(float[,] data) => Array.Copy(data, ValueData, data.Length);

        protected void SampleAndAssign(List<double[]> places, Func<double[], float> value)
        {
            foreach (var place in places)
            {
                ValueData[(int)place[0], (int)place[1]] = value(place);
            }
        }
    }
}
