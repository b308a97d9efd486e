using System.Security.Cryptography;
using System.Text;

namespace LT.Strategy.Domain.Tests.Publications;

public class Publishing_an_agreement
{
    private readonly Given _given = new();

    [Fact]
    public void The_hash_is_that_of_the_stored_text()
    {
        var publication = _given.Concluded().InForce!;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(publication.ContentJson)));
        Assert.Equal((hash, true), (publication.ContentHash, publication.IsIntact));
    }

    [Fact]
    public void A_tampered_publication_is_not_intact()
    {
        var publication = _given.Concluded().InForce!;
        Store(publication, publication.ContentJson.Replace("Vores", "Deres", StringComparison.Ordinal));
        Assert.False(publication.IsIntact);
    }

    [Fact]
    public void A_text_that_has_been_read_whole_is_found_out_when_it_is_altered_afterwards()
    {
        var concluded = _given.Concluded().InForce!;
        var altered = concluded.ContentJson.Replace("Vores", "Deres", StringComparison.Ordinal);
        Assert.True(Read(concluded.ContentHash, concluded.ContentJson).IsIntact);
        Assert.False(Read(concluded.ContentHash, altered).IsIntact);
        Assert.Equal("Deres udfordringer.", Read(concluded.ContentHash, altered).Content.Introduction);
        Assert.True(Read(concluded.ContentHash, concluded.ContentJson).IsIntact);
    }

    [Fact]
    public void The_stored_text_reads_back_as_what_was_concluded()
    {
        var draft = _given.ADraft(null, "1.1:4+1.2", "2.1", "3.1", "4.1");
        draft.Initiatives[0].Milestones.Add(new Milestone { On = Day(1, 6), Text = "Halvvejs på Ærø" });
        draft.Submit(Given.Chief, Noon(Day(8, 1)));
        var publication = draft.Conclude(Given.Board, Noon(Day(10, 1)));
        var read = System.Text.Json.JsonSerializer.Deserialize<AgreementContent>(publication.ContentJson)!;
        Assert.True(read.Says(publication.Content));
        Assert.Equal("Halvvejs på Ærø", read.Initiatives[0].Milestones[0].Text);
        Assert.Contains("Halvvejs på Ærø", publication.ContentJson, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_and_goal_texts_stay_as_they_were()
    {
        var centre = _given.ACentre("CUP");
        var content = _given.Concluded(centre).InForce!.Content;
        centre.Rename("Center for Noget Andet", Day(1, 1));
        _given.Year.Themes[0].Title = "Et andet tema";
        _given.Configured("1.1").Statement = "Et andet mål.";
        Assert.Equal(("Center for CUP", "CUP"), (content.CentreName, content.CentreAbbreviation));
        Assert.Equal("Vi samarbejder om kerneopgaven", content.Themes[0].Title);
        Assert.Equal("Målet 1.1 i strategiens ord.", content.Themes[0].Goals[0].Statement);
    }

    [Fact]
    public void A_units_publication_names_the_centre_it_was_under_that_day()
    {
        var (old, next) = (_given.ACentre("A"), _given.ACentre("B"));
        var unit = _given.AUnit(old, "Virum Skole");
        unit.MoveTo(next, Day(1, 2));
        var before = _given.ConcludedByUnit(unit, Day(31, 1), "1.1").InForce!.Content;
        var after = _given.ConcludedByUnit(unit, Day(1, 2), "1.1").InForce!.Content;
        Assert.Equal(("A", "B"), (before.CentreAbbreviation, after.CentreAbbreviation));
        Assert.Equal("Lederen af Virum Skole og centerchefen for Center for A", before.Parties);
        Assert.Equal((false, unit.Code), (before.IsCentre, before.OwnerCode));
    }

    [Fact]
    public void Focus_areas_are_published()
    {
        var draft = _given.AUnitDraft(_given.AUnit(), "1.1");
        draft.FocusAreas.Add("Trivsel");
        draft.Submit(Given.Leader, Noon(Day(8, 1)));
        var content = draft.Conclude(Given.Chief, Noon(Day(10, 1))).Content;
        draft.FocusAreas.Add("Senere");
        Assert.Equal(["Trivsel"], content.FocusAreas);
    }

    [Fact]
    public void What_changes_in_the_working_copy_changes_nothing_published()
    {
        var agreement = _given.Concluded();
        var content = agreement.InForce!.Content;
        agreement.StartAmendment(Noon(Day(1, 5)));
        agreement.Initiatives[0].Contributions[0].Words = "Andet";
        agreement.Initiatives[3].Contributions[0].ItemIds.Add(2);
        Assert.Equal("", content.Initiatives[0].Contributions[0].Words);
        Assert.Single(content.Initiatives[3].Contributions[0].Items);
    }

    [Fact]
    public void A_withdrawn_publication_holds_until_the_day_before()
    {
        var agreement = _given.Concluded();
        var publication = agreement.InForce!;
        agreement.Withdraw(Given.Board, "Fejl.", Utc(Day(1, 5), 22, 30));
        Assert.True(publication.HoldsOn(Day(1, 5)));
        Assert.False(publication.HoldsOn(Day(2, 5)));
        Assert.False(publication.HoldsOn(Day(9, 1)));
    }

    /// <summary>Somebody writes in the database.</summary>
    internal static void Store(Publication publication, string json) =>
        typeof(Publication).GetProperty(nameof(Publication.ContentJson))!.SetValue(publication, json);

    /// <summary>As it comes out of a database.</summary>
    private static Publication Read(string hash, string json)
    {
        var read = (Publication)Activator.CreateInstance(typeof(Publication), nonPublic: true)!;
        typeof(Publication).GetProperty(nameof(Publication.ContentHash))!.SetValue(read, hash);
        Store(read, json);
        return read;
    }
}
