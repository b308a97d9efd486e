using System.Linq.Expressions;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LT.Strategy.Web.Tests.DesignSystem;

/// <summary>A form on a page, and the markup a tag helper makes of it.</summary>
internal sealed class Rendered
{
    private static readonly ServiceProvider Services = BuildServices();
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private Rendered(object model)
    {
        var metadata = Services.GetRequiredService<IModelMetadataProvider>();
        var data = new ViewDataDictionary(metadata, new ModelStateDictionary()) { Model = model };
        View = new ViewContext
        {
            HttpContext = new DefaultHttpContext { RequestServices = Services },
            ViewData = data,
            RouteData = new RouteData(),
            ActionDescriptor = new ActionDescriptor(),
        };
    }

    public ViewContext View { get; }

    public static Rendered Page(object? model = null) => new(model ?? new object());

    public Rendered Typed(string name, string value, string? error = null)
    {
        View.ViewData.ModelState.SetModelValue(name, value, value);
        if (error is not null)
        {
            View.ViewData.ModelState.AddModelError(name, error);
        }

        return this;
    }

    public ModelExpression For(string name)
    {
        var metadata = Services.GetRequiredService<IModelMetadataProvider>();
        return new ModelExpressionProvider(metadata).CreateModelExpression(
            new ViewDataDictionary<object>(View.ViewData),
            name
        );
    }

    public ModelExpression For<TForm, TValue>(Expression<Func<TForm, TValue>> property)
    {
        var metadata = Services.GetRequiredService<IModelMetadataProvider>();
        return new ModelExpressionProvider(metadata).CreateModelExpression(
            new ViewDataDictionary<TForm>(View.ViewData),
            property
        );
    }

    public static async Task<string> Html(TagHelper helper, string content = "")
    {
        var output = new TagHelperOutput(
            "lt-any",
            [],
            (_, _) => Task.FromResult(new DefaultTagHelperContent().SetContent(content))
        );
        output.Content.SetContent(content);
        await helper.ProcessAsync(new TagHelperContext([], new Dictionary<object, object>(), "test"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, Encoder);
        return writer.ToString();
    }

    private static ServiceProvider BuildServices()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddControllersWithViews();
        return services.BuildServiceProvider();
    }
}
