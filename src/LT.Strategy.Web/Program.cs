using LT.Strategy.Domain.Language;
using LT.Strategy.Web.Data;
using LT.Strategy.Web.Data.FirstData;
using LT.Strategy.Web.Data.Generated;
using LT.Strategy.Web.DesignSystem.Binding;
using LT.Strategy.Web.Features.Api;
using LT.Strategy.Web.Features.Reminders;
using LT.Strategy.Web.Features.Search;
using LT.Strategy.Web.Features.Shared;
using LT.Strategy.Web.Operations;
using LT.Strategy.Web.Security;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;

var builder = WebApplication.CreateBuilder(args);
if (SettingsCheck.FirstProblem(builder.Configuration, builder.Environment) is { } problem)
{
    await Console.Error.WriteLineAsync(problem);
    return 1;
}

builder.WebHost.UseStaticWebAssets();
builder.AddLogging();
RequestLimits.Set(builder);
builder.Services.AddStrategyDatabase(builder.Configuration);
builder.Services.AddSignIn(builder);
builder.Services.AddHealth();
builder.Services.AddHostedService<BriefRefresher>();
builder.Services.AddSingleton<KeptIndex>();
builder.Services.AddReminders(builder.Configuration);
builder.Services.AddRouting(options => options.LowercaseUrls = true);
builder
    .Services.AddControllersWithViews(mvc =>
    {
        mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        mvc.Filters.Add<BrokenRuleFilter>();
    })
    .AddDanishForms();
builder.Services.AddApiDescription();
builder.Services.Configure<RazorViewEngineOptions>(razor =>
{
    razor.ViewLocationFormats.Clear();
    razor.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
    razor.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
});

var app = builder.Build();
if (LoadCommand.IsIn(args))
{
    return await LoadCommand.RunAsync(app.Services, args);
}

if (GenerateCommand.IsIn(args))
{
    return await GenerateCommand.RunAsync(app.Services, app.Configuration, app.Environment);
}

app.UseRequestLog();
app.UseMiddleware<SafetyHeaders>();
app.UseExceptionHandler(ErrorPages.Options);
app.UseStatusCodePagesWithReExecute("/fejl/{0}");
app.UseSecureTransport();
app.UseRequestLocalization(
    new RequestLocalizationOptions
    {
        DefaultRequestCulture = new RequestCulture(Danish.Culture),
        SupportedCultures = [Danish.Culture],
        SupportedUICultures = [Danish.Culture],
        RequestCultureProviders = [],
    }
);
app.UseRouting();
app.Use(RequestLimits.Refuse);
app.UseMiddleware<WrongKeys>();
app.UseAuthentication();
app.UseMiddleware<CurrentPersonMiddleware>();
app.UseRateLimiter();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapControllers().WithStaticAssets();
app.MapOpenApi();
app.MapHealth();
app.SayWhereItRuns();
return await app.RunOrSayWhyNotAsync();
