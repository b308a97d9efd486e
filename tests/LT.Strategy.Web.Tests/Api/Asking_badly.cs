using System.Net;

namespace LT.Strategy.Web.Tests.Api;

public sealed class Asking_badly
{
    [Theory]
    [InlineData("/api/v1/goals?asOf=14.06.2019", "Skriv datoen som år-måned-dag, fx 2019-06-14.")]
    [InlineData("/api/v1/goals?asOf=2019-6-1", "Skriv datoen som år-måned-dag, fx 2019-06-14.")]
    [InlineData(
        "/api/v1/coverage?asOf=2019-02-30",
        "Den dato findes ikke. Skriv datoen som år-måned-dag, fx 2019-06-14."
    )]
    [InlineData("/api/v1/themes?asOf=i%20dag", "Skriv datoen som år-måned-dag, fx 2019-06-14.")]
    [InlineData("/api/v1/goals/2019/1.1?asOf=2019-06-15", "Datoen kan ikke ligge efter i dag, 2019-06-14.")]
    [InlineData("/api/v1/goals/2019/1.1/evidence?asOf=x", "Skriv datoen som år-måned-dag, fx 2019-06-14.")]
    [InlineData("/api/v1/goals?year=19", "Skriv året med fire cifre, fx 2019.")]
    [InlineData("/api/v1/coverage?year=2019.5", "Skriv året med fire cifre, fx 2019.")]
    [InlineData("/api/v1/goals/nu/1.1", "Skriv året med fire cifre, fx 2019.")]
    public async Task A_bad_date_or_year_is_refused_with_a_sentence(string address, string sentence)
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        Assert.Equal((HttpStatusCode.BadRequest, sentence), await session.Refusal(address));
    }

    [Theory]
    [InlineData("/api/v1/goals?year=2031")]
    [InlineData("/api/v1/goals?year=2019&asOf=2018-01-01")]
    [InlineData("/api/v1/goals?asOf=2018-01-01")]
    [InlineData("/api/v1/goals/2019/9.9")]
    [InlineData("/api/v1/goals/2019/9.9/evidence")]
    [InlineData("/api/v1/coverage?year=1066")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api")]
    public async Task What_does_not_exist_is_not_found(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        var (status, sentence) = await (await app.SignInAs("medarbejder")).Refusal(address);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/goals")]
    [InlineData("/api/v1/goals/2019/1.1/evidence")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/openapi/v1.json")]
    public async Task Who_is_not_signed_in_is_told_so_and_not_led_away(string address)
    {
        await using var app = await StrategyApp.WithSampleData();
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Anonymous().Refusal(address)).Status);
    }

    [Fact]
    public async Task It_can_only_be_read()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("strategisekretariat");
        foreach (var verb in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch })
        {
            var answer = await session.Ask(verb, "/api/v1/goals");
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
        }

        Assert.Equal(HttpStatusCode.OK, (await session.Ask(HttpMethod.Head, "/api/v1/goals")).StatusCode);
    }

    [Fact]
    public async Task Empty_questions_are_no_questions()
    {
        await using var app = await StrategyApp.WithSampleData();
        var session = await app.SignInAs("medarbejder");
        Assert.Equal(
            (await session.Data("/api/v1/goals")).GetRawText(),
            (await session.Data("/api/v1/goals?year=&asOf=")).GetRawText()
        );
    }
}
