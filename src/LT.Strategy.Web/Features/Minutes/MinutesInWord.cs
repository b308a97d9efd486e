using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Progress;
using LT.Strategy.Web.DesignSystem;
using LT.Strategy.Web.Features.Meetings;
using LT.Strategy.Web.Features.Word;

namespace LT.Strategy.Web.Features.Minutes;

/// <summary>The minutes as a document for Word.</summary>
internal static class MinutesInWord
{
    public static WordDocument Document(this MinutesPage minutes, Uri address)
    {
        var meeting = minutes.Meeting;
        var document = new WordDocument($"Referat: {Danish.Lower(meeting.Title())}", minutes.State).Facts(
            ("Tid", minutes.When),
            ("Sted", meeting.Place),
            ("Deltagere", meeting.Participants)
        );
        document.AddDecisions(minutes);
        document.AddNotes(minutes);
        document.AddFigures(minutes);
        document.AddEarlier(minutes);
        document.AddAdditions(meeting);
        return document.Link("Referatet i LT Strategi: ", address.AbsoluteUri, address);
    }

    private static void AddDecisions(this WordDocument document, MinutesPage minutes)
    {
        document.Heading(1, "Beslutninger");
        if (minutes.Decisions.Count == 0)
        {
            document.Text(minutes.NoDecisions);
            return;
        }

        document.Table(
            "Mødets beslutninger",
            minutes.Decisions,
            new WordColumn<Decision>("Punkt", 22, d => minutes.PointOf(d.Point).Title),
            new("Beslutning", 42, d => d.Text),
            new("Ansvarlig", 22, d => d.Responsible),
            new("Frist", 14, d => Danish.Short(d.DueOn))
        );
    }

    private static void AddNotes(this WordDocument document, MinutesPage minutes)
    {
        document.Heading(1, "Drøftelse");
        if (minutes.Notes.Count == 0)
        {
            document.Text("Der er ingen noter.");
        }

        foreach (var (point, note) in minutes.Notes)
        {
            document.Heading(2, point.Title).Text(note.Text);
        }

        if (minutes.Meeting.OtherItems.Length > 0)
        {
            document.Heading(2, "Andre punkter på dagsordenen").Text(minutes.Meeting.OtherItems);
        }
    }

    private static void AddFigures(this WordDocument document, MinutesPage minutes)
    {
        document
            .Heading(1, minutes.AsOf)
            .Text($"{minutes.OnTrack} {minutes.Coverage} {minutes.Agreements}")
            .Table(
                "De fælles mål",
                minutes.Year.Goals,
                new WordColumn<GoalProgress>("Mål", 38, g => g.Name),
                new("Nu", 14, g => Figure.Of(g).ToString()),
                new("Plan på dagen", 14, Figure.Plan),
                new("Status", 16, g => g.Status.InWords()),
                new(
                    "Ledelsens vurdering",
                    18,
                    g => minutes.AssessmentOf(g) is { } own ? StatusLook.Of(own.Status).Word : "–"
                )
            );
        if (minutes.Overview.AllAttention is { Count: > 0 } attention)
        {
            document.Heading(2, "Det kræver opmærksomhed").List(attention.Select(a => $"{a.Wrong} {a.Fact}"));
        }
    }

    private static void AddEarlier(this WordDocument document, MinutesPage minutes)
    {
        if (minutes.Earlier.Open.Count > 0)
        {
            document
                .Heading(1, "Åbne beslutninger fra tidligere møder")
                .Table(
                    "Åbne beslutninger",
                    minutes.Earlier.Open,
                    new WordColumn<Decision>("Beslutning", 48, d => d.Text),
                    new("Ansvarlig", 24, d => d.Responsible),
                    new("Frist", 14, d => Danish.Short(d.DueOn)),
                    new("Fra mødet", 14, d => Danish.Short(d.Meeting.On))
                );
        }

        if (minutes.Earlier.Closed.Count > 0)
        {
            document
                .Heading(1, "Beslutninger lukket siden sidste møde")
                .List(
                    minutes.Earlier.Closed.Select(d =>
                        $"{d.Text} Lukket {Danish.Long(d.ClosedOn!.Value)}: {d.ClosingNote}"
                    )
                );
        }
    }

    private static void AddAdditions(this WordDocument document, FollowUpMeeting meeting)
    {
        if (meeting.Additions.Count == 0)
        {
            return;
        }

        document.Heading(1, "Tilføjelser efter godkendelsen");
        foreach (var addition in meeting.Additions.OrderBy(a => a.AddedAt))
        {
            document.Text(addition.Text).Note($"{addition.AddedBy}, {Danish.Long(Copenhagen.DayOf(addition.AddedAt))}");
        }
    }
}
