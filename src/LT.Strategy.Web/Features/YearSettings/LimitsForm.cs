using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Rules;
using LT.Strategy.Domain.Strategies;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.YearSettings;

/// <summary>Deadlines, thresholds and the coverage settings of a year. Margins are typed in percentage points.</summary>
public sealed class LimitsForm : YearChangeForm
{
    public DateOnly? CentreDeadline { get; set; }

    public DateOnly? DecentralDeadline { get; set; }

    public decimal? OnTrackMargin { get; set; }

    public decimal? AtRiskMargin { get; set; }

    public int? StalenessDays { get; set; }

    public int? ClosingReadingDays { get; set; }

    public bool OneInitiativeMayFillSeveralThemes { get; set; }

    public bool DecentralInitiativeMayFillItsCentresCell { get; set; }

    public bool AmendmentsNeedTheOtherParty { get; set; }

    public static LimitsForm Of(StrategyYear year) =>
        new()
        {
            Edition = EditionOf(year),
            CentreDeadline = year.CentreDeadline,
            DecentralDeadline = year.DecentralDeadline,
            OnTrackMargin = Points(year.OnTrackMargin),
            AtRiskMargin = Points(year.AtRiskMargin),
            StalenessDays = year.StalenessDays,
            ClosingReadingDays = year.ClosingReadingDays,
            OneInitiativeMayFillSeveralThemes = year.OneInitiativeMayFillSeveralThemes,
            DecentralInitiativeMayFillItsCentresCell = year.DecentralInitiativeMayFillItsCentresCell,
            AmendmentsNeedTheOtherParty = year.AmendmentsNeedTheOtherParty,
        };

    public IEnumerable<Obstacle> Obstacles(StrategyYear year) =>
        year.ObstaclesToSettings(
            CentreDeadline,
            DecentralDeadline,
            OnTrackMargin / 100,
            AtRiskMargin / 100,
            StalenessDays,
            ClosingReadingDays
        );

    public void Fill(StrategyYear year)
    {
        (year.CentreDeadline, year.DecentralDeadline) = (CentreDeadline!.Value, DecentralDeadline!.Value);
        (year.OnTrackMargin, year.AtRiskMargin) = (OnTrackMargin!.Value / 100, AtRiskMargin!.Value / 100);
        (year.StalenessDays, year.ClosingReadingDays) = (StalenessDays!.Value, ClosingReadingDays!.Value);
        year.OneInitiativeMayFillSeveralThemes = OneInitiativeMayFillSeveralThemes;
        year.DecentralInitiativeMayFillItsCentresCell = DecentralInitiativeMayFillItsCentresCell;
        year.AmendmentsNeedTheOtherParty = AmendmentsNeedTheOtherParty;
    }

    private static decimal Points(decimal share) =>
        decimal.Parse((share * 100).ToString("0.####", Danish.Culture), Danish.Culture);
}
