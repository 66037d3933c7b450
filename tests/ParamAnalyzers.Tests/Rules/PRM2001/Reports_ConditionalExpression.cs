public class Windowed
{
    private int _window;
    private float _level;

    public Windowed(int window)
    {
        _window = window;
    }

    public void Fit(float[] series)
    {
        {|PRM2001:_window|} = _window > 0 ? _window : series.Length / 4;
        for (var i = 0; i < _window; i++)
        {
            _level += series[i];
        }
    }

    public float Predict() => _level;

    public float Forecast(float[] recent) => _level + recent[0];
}
