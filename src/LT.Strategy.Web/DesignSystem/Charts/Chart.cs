using LT.Strategy.Domain.Language;

namespace LT.Strategy.Web.DesignSystem.Charts;

/// <summary>What is common to the two charts of a goal: the days, the due date and the date shown.</summary>
public abstract record Chart(DateOnly From, DateOnly DueOn, DateOnly Shown)
{
    protected const string Ink = "pic-text--ink";
    protected const string Primary = "pic-text--primary";

    /// <summary>How long after the due date a date shown still moves the end of the chart.</summary>
    private const int DaysAfterDue = 45;

    public abstract Drawing Draw(ChartShape shape);

    protected TimeAxis Days(params IEnumerable<DateOnly> alsoOn)
    {
        var last = alsoOn.Append(DueOn).Max();
        return new TimeAxis(From, Shown > last && Shown <= DueOn.AddDays(DaysAfterDue) ? Shown : last);
    }

    /// <summary>"14. juni", with its year when it is not the year of the due date.</summary>
    protected string Named(DateOnly day) => day.Year == DueOn.Year ? Danish.DayAndMonth(day) : Danish.Long(day);

    protected string DueText => $"Frist {DueOn.Day}.\u00A0{Danish.Month(DueOn)}";
}
