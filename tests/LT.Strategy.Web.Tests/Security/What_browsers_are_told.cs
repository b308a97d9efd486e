namespace LT.Strategy.Web.Tests.Security;

public sealed class What_browsers_are_told
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    [Theory]
    [InlineData("/log-ind")]
    [InlineData("/proeve")]
    [InlineData("/proeve/fejl")]
    [InlineData("/proeve/findes-ikke")]
    [InlineData("/js/site.js")]
    public async Task Every_answer_says_what_to_refuse(string address)
    {
        await using var app = await People.App();
        var answer = await (await app.SignInAs(People.Reader)).Get(address);
        Assert.Equal(Policy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task In_Production_everything_is_encrypted()
    {
        await using var app = await Production();
        app.ClientOptions.BaseAddress = new Uri("https://strategi.example.dk");
        var answer = await app.Anonymous().Get("/privatliv");
        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
        Assert.Contains(
            "form-action 'self' https://login.example.dk;",
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task In_Production_an_open_connection_is_led_to_a_closed_one_but_for_the_probes()
    {
        await using var app = await Production(("https_port", "443"));
        app.ClientOptions.BaseAddress = new Uri("http://strategi.example.dk");
        var session = app.Anonymous();
        Assert.Equal("https", (await session.Get("/privatliv")).Headers.Location!.Scheme);
        Assert.Equal("Healthy", await (await session.Get("/healthz/live")).Content.ReadAsStringAsync());
    }

    private static Task<StrategyApp> Production(params (string Name, string Value)[] settings) =>
        StrategyApp.Empty([
            ("environment", "Production"),
            ("Database:AllowSqliteInProduction", "true"),
            ("SignIn:Method", "OpenIdConnect"),
            ("SignIn:Authority", "https://login.example.dk/ltk"),
            ("SignIn:ClientId", "lt-strategi"),
            ("SignIn:ClientSecret", "hemmelig"),
            .. settings,
        ]);
}
