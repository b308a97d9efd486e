namespace LT.Strategy.Web.DesignSystem.Charts;

/// <summary>Finds each label a place where it covers no other label and no dot, and crosses as few lines as may be.</summary>
internal sealed class Placing(ChartShape shape, double left, double right)
{
    private const double CostOfALine = 15;
    private const double CostOfADottedLine = 2;
    private const double CostOfAStep = 1;
    private const double RowHeight = 17;

    private readonly List<Area> _texts = [];
    private readonly List<Area> _dots = [];
    private readonly List<(Place From, Place To, double Cost)> _lines = [];
    private readonly List<Label> _placed = [];

    public IReadOnlyList<Label> Placed => _placed;

    public void KeepText(Area area) => _texts.Add(area);

    public void KeepDot(Area area) => _dots.Add(area);

    public void KeepLine(IReadOnlyList<Place> line) => Keep(line, CostOfALine);

    public void KeepDotted(IReadOnlyList<Place> line) => Keep(line, CostOfADottedLine);

    /// <summary>A label that may be left out when there is no room.</summary>
    public bool Try(IEnumerable<Label> candidates) => Try(candidates, mayCoverDots: false);

    /// <summary>A label that has to be there: further off, row by row, where there is no room close by, and over dots rather than not at all.</summary>
    public void Put(IReadOnlyList<Label> candidates)
    {
        foreach (var mayCoverDots in new[] { false, true })
        {
            for (var row = 0; row * RowHeight < shape.Height; row++)
            {
                if (Try(candidates.SelectMany(c => new[] { Moved(c, -row), Moved(c, row) }.Distinct()), mayCoverDots))
                {
                    return;
                }
            }
        }
    }

    private bool Try(IEnumerable<Label> candidates, bool mayCoverDots)
    {
        var best = candidates
            .Select((label, step) => (Label: label, Cost: (step * CostOfAStep) + CostOfCrossed(label.Area)))
            .Where(c => IsFree(c.Label.Area, mayCoverDots))
            .OrderBy(c => c.Cost)
            .Select(c => c.Label)
            .FirstOrDefault();
        if (best is null)
        {
            return false;
        }

        _placed.Add(best);
        _texts.Add(best.Area);
        return true;
    }

    private static Label Moved(Label label, int rows) =>
        label with
        {
            At = label.At with { Down = label.At.Down + (rows * RowHeight) },
        };

    private bool IsFree(Area area, bool mayCoverDots) =>
        area.Top >= 0
        && area.Bottom <= shape.Height
        && area.IsWithin(shape, left, right)
        && _texts.TrueForAll(t => area.Clears(t, shape))
        && (mayCoverDots || _dots.TrueForAll(d => area.Clears(d, shape)));

    private void Keep(IReadOnlyList<Place> line, double cost) =>
        _lines.AddRange(line.Zip(line.Skip(1), (from, to) => (from, to, cost)));

    private double CostOfCrossed(Area area) =>
        _lines
            .Where(line => Crosses(line, area, shape.Least) || Crosses(line, area, shape.Most))
            .Sum(line => line.Cost);

    private static bool Crosses((Place From, Place To, double Cost) line, Area area, double width)
    {
        var (x1, x2) = (line.From.Along * width, line.To.Along * width);
        var (left, right) = ((area.Along * width) + area.Left, (area.Along * width) + area.Right);
        var (enter, leave) = (0d, 1d);
        return Clip(x1, x2, left, right, ref enter, ref leave)
            && Clip(line.From.Down, line.To.Down, area.Top, area.Bottom, ref enter, ref leave)
            && enter <= leave;
    }

    /// <summary>The part of a line, from 0 to 1, that lies between two edges.</summary>
    private static bool Clip(double from, double to, double low, double high, ref double enter, ref double leave)
    {
        if (Math.Abs(to - from) < 1e-9)
        {
            return from > low && from < high;
        }

        var (a, b) = ((low - from) / (to - from), (high - from) / (to - from));
        enter = Math.Max(enter, Math.Min(a, b));
        leave = Math.Min(leave, Math.Max(a, b));
        return true;
    }
}
