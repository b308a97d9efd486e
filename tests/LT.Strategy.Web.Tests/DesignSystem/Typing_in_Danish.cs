using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LT.Strategy.Web.DesignSystem.Binding;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace LT.Strategy.Web.Tests.DesignSystem;

public sealed class Typing_in_Danish
{
    private static readonly ServiceProvider Services = BuildServices();

    [Theory]
    [InlineData("13,5", "13.5")]
    [InlineData(" 13,5 ", "13.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("-0,25", "-0.25")]
    [InlineData("1.350", "1350")]
    public async Task A_decimal_has_a_comma(string typed, string value) =>
        Assert.Equal(
            decimal.Parse(value, CultureInfo.InvariantCulture),
            (await Bind(nameof(SampleForm.Target), typed)).Form.Target
        );

    [Theory]
    [InlineData("13.5", "Brug komma, fx 13,5")]
    [InlineData("1.35", "Brug komma, fx 13,5")]
    [InlineData("1.2345", "Brug komma, fx 13,5")]
    [InlineData("12,3,4", "Skriv et tal, fx 13,5")]
    [InlineData("1.23,5", "Skriv et tal, fx 13,5")]
    [InlineData("tretten", "Skriv et tal, fx 13,5")]
    [InlineData("1e3", "Skriv et tal, fx 13,5")]
    [InlineData("99999999999999999999999999999999", "Skriv et tal, fx 13,5")]
    public Task A_decimal_that_could_be_misread_is_refused(string typed, string problem) =>
        Refused(nameof(SampleForm.Target), typed, problem);

    [Theory]
    [InlineData("4", 4)]
    [InlineData("1.200", 1200)]
    [InlineData("-1", -1)]
    public async Task A_whole_number_is_read(string typed, int value) =>
        Assert.Equal(value, (await Bind(nameof(SampleForm.Units), typed)).Form.Units);

    [Theory]
    [InlineData("4,5")]
    [InlineData("4.5")]
    [InlineData("fire")]
    [InlineData("99999999999")]
    public Task A_number_that_is_not_whole_is_refused(string typed) =>
        Refused(nameof(SampleForm.Units), typed, "Skriv et helt tal, fx 4");

    [Theory]
    [InlineData("15.1.2019")]
    [InlineData("15.01.2019")]
    [InlineData("15-01-2019")]
    [InlineData("15/1/2019")]
    [InlineData("15. januar 2019")]
    [InlineData("15.\u00A0januar 2019")]
    [InlineData("2019-01-15")]
    public async Task A_date_is_read_as_Danes_write_it(string typed) =>
        Assert.Equal(new DateOnly(2019, 1, 15), (await Bind(nameof(SampleForm.Start), typed)).Form.Start);

    [Theory]
    [InlineData("31.02.2019")]
    [InlineData("31-2-2019")]
    [InlineData("29/2/2019")]
    [InlineData("31. april 2019")]
    [InlineData("00.01.2019")]
    [InlineData("2019-02-31")]
    public Task A_date_that_does_not_exist_is_refused_as_that(string typed) =>
        Refused(nameof(SampleForm.Start), typed, "Den dato findes ikke. Skriv en anden, fx 15.01.2019.");

    [Theory]
    [InlineData("15.01.19")]
    [InlineData("01/15/2019")]
    [InlineData("2019-31-02")]
    [InlineData("31.02.19")]
    [InlineData("i morgen")]
    public Task A_date_that_cannot_be_read_is_refused(string typed) =>
        Refused(nameof(SampleForm.Start), typed, "Skriv datoen som dag, måned og år, fx 15.01.2019.");

    [Fact]
    public async Task An_empty_field_is_nothing_where_nothing_is_allowed()
    {
        var (form, state) = await Bind(nameof(SampleForm.Target), "");

        Assert.Null(form.Target);
        Assert.True(state.IsValid);
    }

    [Fact]
    public Task An_empty_field_is_missing_where_a_number_is_needed() =>
        Refused(nameof(SampleForm.Needed), "", "Udfyld feltet Antal");

    [Fact]
    public async Task Something_left_out_is_said_in_Danish()
    {
        var (_, state) = await Bind(nameof(SampleForm.Title), "");

        Assert.Equal("Udfyld feltet Titel", Assert.Single(state[nameof(SampleForm.Title)]!.Errors).ErrorMessage);
    }

    [Fact]
    public async Task Something_too_long_is_said_in_Danish()
    {
        var (_, state) = await Bind(nameof(SampleForm.Title), "alt for lang");

        Assert.Equal(
            "Titel må højst være på 5 tegn",
            Assert.Single(state[nameof(SampleForm.Title)]!.Errors).ErrorMessage
        );
    }

    [Fact]
    public void Every_message_of_binding_is_Danish()
    {
        var texts = Services.GetRequiredService<IOptions<MvcOptions>>().Value.ModelBindingMessageProvider;

        Assert.Equal("»x« kan ikke bruges i feltet Titel", texts.AttemptedValueIsInvalidAccessor("x", "Titel"));
        Assert.DoesNotContain("value", texts.ValueIsInvalidAccessor("x"), StringComparison.Ordinal);
        Assert.DoesNotContain("required", texts.MissingKeyOrValueAccessor(), StringComparison.Ordinal);
        Assert.DoesNotContain("number", texts.ValueMustBeANumberAccessor("x"), StringComparison.Ordinal);
    }

    private static async Task Refused(string name, string typed, string problem)
    {
        var (_, state) = await Bind(name, typed);

        Assert.Equal(problem, Assert.Single(state[name]!.Errors).ErrorMessage);
        Assert.Equal(typed, state[name]!.AttemptedValue);
    }

    private static async Task<(SampleForm Form, ModelStateDictionary State)> Bind(string name, string typed)
    {
        var form = new SampleForm();
        var context = new ActionContext { HttpContext = new DefaultHttpContext { RequestServices = Services } };
        var metadata = Services.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(typeof(SampleForm));
        var values = new FormValueProvider(
            BindingSource.Form,
            new FormCollection(new Dictionary<string, StringValues>(StringComparer.Ordinal) { [name] = typed }),
            CultureInfo.InvariantCulture
        );
        var binding = DefaultModelBindingContext.CreateBindingContext(context, values, metadata, null, "");
        binding.Model = form;
        var factory = Services.GetRequiredService<IModelBinderFactory>();
        await factory
            .CreateBinder(new ModelBinderFactoryContext { Metadata = metadata, CacheToken = metadata })
            .BindModelAsync(binding);
        Services.GetRequiredService<IObjectModelValidator>().Validate(context, binding.ValidationState, "", form);
        return (form, context.ModelState);
    }

    private static ServiceProvider BuildServices()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddControllersWithViews().AddDanishForms();
        return services.BuildServiceProvider();
    }

    private sealed class SampleForm
    {
        [Display(Name = "Titel"), StringLength(5)]
        public string Title { get; set; } = "";

        public decimal? Target { get; set; }

        public int? Units { get; set; }

        [Display(Name = "Antal")]
        public int Needed { get; set; }

        public DateOnly? Start { get; set; }
    }
}
