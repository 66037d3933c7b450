namespace Example
{
    public sealed class GraphNetwork
    {
        private double[,] _neighbours = new double[1, 1];
        private double _weight;

        public void Train(double[] features, double[,] neighbours, double target)
        {
            _neighbours = neighbours;
            _weight += target - Forward(features, neighbours);
        }

        public double Forward(double[] features, double[,] neighbours)
        {
            _neighbours = neighbours;
            return Spread(features) * _weight;
        }

        private double Spread(double[] features) => features[0] * _neighbours[0, 0];
    }
}
