public sealed class TreeTrainer(int depth)
{
    private double _threshold;

    public void Train(float[] values)
    {
        if (depth == 0)
        {
            {|PRM2001:depth|} = values.Length;
        }

        for (var level = 0; level < depth; level++)
        {
            _threshold += values[level];
        }
    }

    public bool Predict(float value) => value > _threshold;
}
