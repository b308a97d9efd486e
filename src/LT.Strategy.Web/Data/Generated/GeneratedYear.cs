using LT.Strategy.Web.Data.FirstData.Shapes;

namespace LT.Strategy.Web.Data.Generated;

/// <summary>What is generated to have happened in one year, up to today.</summary>
internal sealed class GeneratedYear(GeneratedOrganisation organisation, int year, DateOnly today)
{
    public Random Random { get; } = new(unchecked((organisation.Size.Seed * 10_007) + year));

    public GeneratedOrganisation Organisation => organisation;

    public int Year => year;

    public (int Year, YearFile Content) File()
    {
        var agreements = new GeneratedAgreements(this);
        var ledger = new GeneratedLedger(this);
        return (
            year,
            new YearFile
            {
                CentreAgreements = [.. organisation.Centres.Select(agreements.Of)],
                DecentralAgreements = [.. organisation.Units.Where(IsThereAllSpring).Select(agreements.Of)],
                Extensions = [.. agreements.Extensions()],
                FollowUps = [.. agreements.FollowUps],
                Rounds = [.. agreements.Rounds()],
                Labels = [.. ledger.Labels()],
                Evidence = [.. ledger.Evidence()],
                ConcernAnswers = [.. ledger.Answers()],
                Readings = [.. ledger.Readings()],
            }
        );
    }

    public DateOnly Day(int month, int day) => new(year, month, day);

    public bool Is(int percent) => Random.Next(100) < percent;

    public bool HasCome(DateOnly day) => day <= today;

    public DateOnly? IfItHasCome(DateOnly day) => HasCome(day) ? day : null;

    public static bool IsThere(UnitShape unit, DateOnly day) => unit.From <= day && (unit.To is null || day <= unit.To);

    private bool IsThereAllSpring(UnitShape unit) => IsThere(unit, Day(1, 1)) && IsThere(unit, Day(9, 30));
}
