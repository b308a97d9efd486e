using LT.Strategy.Web.DesignSystem.Binding;
using Microsoft.AspNetCore.Mvc.Razor;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllersWithViews().AddDanishForms();
builder.Services.Configure<RazorViewEngineOptions>(razor =>
{
    razor.ViewLocationFormats.Clear();
    razor.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
    razor.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
});

var app = builder.Build();
app.MapStaticAssets();
app.MapControllers().WithStaticAssets();
app.Run();
