using System.Net;
using System.Text.Json;

namespace LT.Strategy.Web.Tests.Drafts;

public sealed class Saving_by_itself
{
    private const string Bounds = "Hvad sætter grænser for det, I kan love?";

    [Fact]
    public async Task It_stores_and_says_when_and_the_next_one_goes_on_from_there()
    {
        await using var app = await Cbe.App();
        var form = (await Cbe.BeginInitiative(await app.SignInAs(Cbe.Chief))).Form();
        var first = await form.Fill(Cbe.Introduction, "Et").Fill("Titel", "Byens gulv").Autosave();
        var said = await Said(first);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal("Gemt kl. 09.00", said.GetProperty("message").GetString()!.Replace('\u00A0', ' '));

        GoOnFrom(form, said);
        var second = await form.Fill(Cbe.Introduction, "Et og to").Fill("Titel", "Byens nye gulv").Autosave();
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        var stored = await Cbe.Stored(app);
        Assert.Equal(("Et og to", "Byens nye gulv"), (stored.Introduction, stored.Initiatives[0].Title));
    }

    [Fact]
    public async Task It_never_writes_over_what_another_has_saved()
    {
        await using var app = await Cbe.App();
        var mine = await Cbe.Begin(await app.SignInAs(Cbe.Chief));
        var theirs = await (await app.SignInAs(Cbe.Contributor)).Visit(mine.Path);
        await theirs.Form().Fill(Cbe.Introduction, "Deres").Autosave();
        var answer = await mine.Form().Fill(Cbe.Introduction, "Min").Autosave();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.StartsWith("En anden har skrevet", await Message(answer), StringComparison.Ordinal);
        Assert.Equal("Deres", (await Cbe.Stored(app)).Introduction);
    }

    [Fact]
    public async Task What_another_saved_elsewhere_is_not_written_over_later_either()
    {
        await using var app = await Cbe.App();
        var mine = (await Cbe.BeginInitiative(await app.SignInAs(Cbe.Chief))).Form();
        var theirs = await (await app.SignInAs(Cbe.Contributor)).Visit(
            $"/arbejde/aftaler/{(await Cbe.Stored(app)).Id}?indsats=1"
        );
        await theirs.Form().Fill(Bounds, "Deres rammer").Fill("Titel", "Deres titel").Autosave();
        GoOnFrom(mine, await Said(await mine.Fill(Cbe.Introduction, "Min").Autosave()));
        GoOnFrom(mine, await Said(await mine.Fill(Cbe.Introduction, "Min indledning").Autosave()));
        var stored = await Cbe.Stored(app);
        Assert.Equal(
            ("Min indledning", "Deres rammer", "Deres titel"),
            (stored.Introduction, stored.Bounds, stored.Initiatives[0].Title)
        );
        Assert.Equal(HttpStatusCode.Conflict, (await mine.Fill(Bounds, "Mine rammer").Autosave()).StatusCode);
        Assert.Equal("Deres rammer", (await Cbe.Stored(app)).Bounds);
    }

    [Fact]
    public async Task It_says_that_a_field_must_be_mended_and_stores_nothing()
    {
        await using var app = await Cbe.App();
        var form = (await Cbe.BeginInitiative(await app.SignInAs(Cbe.Chief))).Form();
        var answer = await form.Fill(Cbe.Introduction, "Et").Fill("Start", "31.02.2019").Autosave();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(
            "Ikke gemt: Indsats 1: Start. Den dato findes ikke. Skriv en anden, fx 15.01.2019.",
            await Message(answer)
        );
        Assert.Equal("", (await Cbe.Stored(app)).Introduction);
    }

    [Fact]
    public async Task It_says_that_the_agreement_has_been_sent()
    {
        await using var app = await Cbe.App();
        var address = await Cbe.Written(app);
        var form = (await (await app.SignInAs(Cbe.Chief)).Visit(address)).Form();
        await Cbe.Submit(app);
        var answer = await form.Fill(Cbe.Introduction, "For sent").Autosave();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("Ikke gemt: Aftalen er sendt til godkendelse og er låst.", await Message(answer));
        Assert.NotEqual("For sent", (await Cbe.Stored(app)).Introduction);
    }

    /// <summary>What the page's script does with the answer.</summary>
    private static void GoOnFrom(FormOnPage form, JsonElement said)
    {
        Put("Stamps", said.GetProperty("stamps"));
        Put("Initiative.Stamps", said.GetProperty("initiativeStamps"));

        void Put(string name, JsonElement stamps)
        {
            foreach (var (stamp, i) in stamps.EnumerateArray().Select((s, i) => (s.GetString()!, i)))
            {
                form.Set($"{name}[{i}]", stamp);
            }
        }
    }

    private static async Task<JsonElement> Said(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

    private static async Task<string?> Message(HttpResponseMessage answer) =>
        (await Said(answer)).GetProperty("message").GetString();
}
