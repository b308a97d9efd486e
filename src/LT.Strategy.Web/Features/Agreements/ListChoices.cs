using System.Globalization;
using LT.Strategy.Domain.Organisation;

namespace LT.Strategy.Web.Features.Agreements;

/// <summary>How much each choice of a filter would show while the other choices stand: agreements, or initiatives where these are listed.</summary>
internal sealed class ListChoices(AgreementFilter filter, IReadOnlyList<Published> all)
{
    private readonly Lazy<IReadOnlyList<ListedAgreement>> _anyType = new(() =>
        Listed(filter with { Type = null }, all)
    );

    private readonly Lazy<IReadOnlyList<ListedAgreement>> _anyCentre = new(() =>
        Listed(filter with { Center = null }, all)
    );

    private readonly Lazy<IReadOnlyList<ListedAgreement>> _anyTheme = new(() =>
        Listed(filter with { Tema = null }, all)
    );

    private readonly Lazy<IReadOnlyList<ListedAgreement>> _anyGoal = new(() =>
        Listed(filter with { Maal = null }, all)
    );

    private readonly Lazy<IReadOnlyList<ListedAgreement>> _anyItem = new(() =>
        Listed(filter with { Punkt = null }, all)
    );

    public int Of(string type)
    {
        var one = new AgreementFilter(Type: type);
        return Count(_anyType.Value.Where(a => one.IsKind(a.IsCentre, a.Kind)));
    }

    public int Of(Centre centre) => Count(_anyCentre.Value.Where(a => a.Centre.Id == centre.Id));

    public int OfTheme(int theme) => Count(_anyTheme.Value, filter with { Tema = Text(theme) });

    public int OfGoal(string goal) => Count(_anyGoal.Value, filter with { Maal = goal });

    public int OfItem(int item) => Count(_anyItem.Value, filter with { Punkt = Text(item) });

    private int Count(IEnumerable<ListedAgreement> agreements) =>
        filter.ShowsInitiatives ? agreements.Sum(a => a.Meeting.Count) : agreements.Count();

    private int Count(IEnumerable<ListedAgreement> agreements, AgreementFilter chosen) =>
        filter.ShowsInitiatives
            ? agreements.Sum(a => a.Meeting.Count(chosen.IsMetBy))
            : agreements.Count(a => a.Meeting.Any(chosen.IsMetBy));

    private static IReadOnlyList<ListedAgreement> Listed(AgreementFilter filter, IReadOnlyList<Published> all) =>
        [.. all.Select(a => a.Listed(filter)).OfType<ListedAgreement>()];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
