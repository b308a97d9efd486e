using LT.Strategy.Domain.Language;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Web.Features.Shared;

namespace LT.Strategy.Web.Features.OrganisationChanges;

/// <summary>The one thing that is being changed, and the words round it.</summary>
public sealed record ChangePage(string Act, Centre? Centre, Unit? Unit, Places Places, Affairs Affairs, DateOnly Today)
{
    public const string NewCentre = "nyt-center";

    public const string NewUnit = "ny-enhed";

    public const string Rename = "omdoeb";

    public const string Move = "flyt";

    public const string Own = "egen-aftale";

    public const string Close = "luk";

    private const string Organisation = "/administration/organisation";

    /// <summary>The page of the centre or unit; of something new the list.</summary>
    public string Owner =>
        Centre is not null ? $"{Organisation}/centre/{Centre.Code}"
        : Unit is not null ? $"{Organisation}/enheder/{Unit.Code}"
        : Organisation;

    public string Address => $"{Owner}/{Act}";

    public string? Version => (Centre?.Version ?? Unit?.Version)?.ToString();

    public string? Name => Centre?.NameOn(Today) ?? Unit?.On(Today).Name;

    private string It => Centre is not null || Act == NewCentre ? "centret" : "enheden";

    public string Heading =>
        Act switch
        {
            NewCentre => "Åbn et center",
            NewUnit => "Åbn en enhed",
            Rename => $"Omdøb {It}",
            Move => "Flyt enheden",
            Own => "Enhedens egen årsaftale",
            _ => $"Luk {It}",
        };

    /// <summary>The button that does it.</summary>
    public string Button =>
        Act switch
        {
            NewCentre => "Åbn centret",
            NewUnit => "Åbn enheden",
            Own => "Gem ændringen",
            _ => Heading,
        };

    public string Question =>
        Act switch
        {
            NewCentre => "Vil du åbne centret?",
            NewUnit => "Vil du åbne enheden?",
            Rename => $"Vil du omdøbe {It}?",
            Move => "Vil du flytte enheden?",
            Own => "Vil du gemme ændringen?",
            _ => $"Vil du lukke {It}?",
        };

    public List<Crumb> Crumbs
    {
        get
        {
            List<Crumb> crumbs =
            [
                new("Forside", "/"),
                new("Administration", "/administration"),
                new("Organisationen", Organisation),
            ];
            if (Name is { } name)
            {
                crumbs.Add(new Crumb(name, Owner));
            }

            return [.. crumbs, new(Heading)];
        }
    }

    /// <summary>The centres that a unit may be put under.</summary>
    public IReadOnlyList<Centre> Choices =>
        [
            .. Places
                .Centres.Where(c => !(c.To < Today) && c.Code != Unit?.On(Today).Centre.Code)
                .OrderBy(c => c.Abbreviation, Danish.Order),
        ];

    /// <summary>What to begin with: an own agreement turned round, and nothing else guessed.</summary>
    public ChangeForm EmptyForm() =>
        new()
        {
            Version = Version,
            Name = Act == Rename ? Name : null,
            OwnAgreement = Act == Own ? !Unit!.MakesOwnAgreementOn(Today) : null,
        };

    /// <summary>The change as typed; an empty code becomes the proposed one.</summary>
    public OrganisationChange ChangeOf(ChangeForm form)
    {
        var name = form.Name ?? "";
        var centre = Places.Centres.FirstOrDefault(c => c.Code == form.Centre);
        return Act switch
        {
            NewCentre => new OpeningOfCentre(
                name,
                form.Abbreviation ?? "",
                CodeOf(form, form.Abbreviation),
                form.From,
                Today,
                Places
            ),
            NewUnit => new OpeningOfUnit(
                name,
                form.Kind,
                centre,
                form.OwnAgreement == true,
                CodeOf(form, name),
                form.From,
                Today,
                Places
            ),
            Rename when Centre is not null => new RenamingOfCentre(Centre, name, form.From, Today),
            Close when Centre is not null => new ClosingOfCentre(Centre, form.LastDay, Today, Places),
            Rename => new RenamingOfUnit(Unit!, name, form.From, Today),
            Move => new MoveOfUnit(Unit!, centre, form.From, Today),
            Own => new OwnAgreementOfUnit(Unit!, form.OwnAgreement == true, form.From, Today),
            _ => new ClosingOfUnit(Unit!, form.LastDay, Today),
        };
    }

    private string CodeOf(ChangeForm form, string? from) =>
        string.IsNullOrWhiteSpace(form.Code) ? Slug.Proposed(from ?? "", Places) : form.Code.Trim();
}

/// <summary>The change as it will be, to say yes to.</summary>
public sealed record ConfirmationPage(ChangePage Place, ChangeForm Form, OrganisationChange Change)
{
    public IReadOnlyList<string> Effects => Change.Effects(Place.Affairs);

    /// <summary>What was typed, to be sent again.</summary>
    public IEnumerable<(string Name, string Value)> Typed =>
        new (string Name, string? Value)[]
        {
            (nameof(Form.Version), Form.Version),
            (nameof(Form.Name), Form.Name),
            (nameof(Form.Abbreviation), Form.Abbreviation),
            (nameof(Form.Kind), Form.Kind?.ToString()),
            (nameof(Form.Centre), Form.Centre),
            (nameof(Form.OwnAgreement), Form.OwnAgreement?.ToString()),
            (nameof(Form.From), Form.From is { } from ? Danish.Short(from) : null),
            (nameof(Form.LastDay), Form.LastDay is { } last ? Danish.Short(last) : null),
            (nameof(Form.Code), Form.Code),
        }
            .Where(t => t.Value is not null)
            .Select(t => (t.Name, t.Value!));
}
