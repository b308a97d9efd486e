using LT.Strategy.Domain.Organisation;
using LT.Strategy.Web.Features.Decisions;

namespace LT.Strategy.Web.Tests.Meetings;

public sealed class Who_answers_for_a_decision
{
    private static readonly DateOnly Start = new(2018, 1, 1);

    private static readonly Centre Culture = new()
    {
        Id = 1,
        Code = "ckf",
        Abbreviation = "CKF",
        OpeningName = "Center for Kultur og Fritid",
        From = Start,
    };

    private static readonly Centre Schools = new()
    {
        Id = 2,
        Code = "cup",
        Abbreviation = "CUP",
        OpeningName = "Center for Uddannelse og Pædagogik",
        From = Start,
    };

    [Fact]
    public void The_roles_stand_by_centre_with_the_chief_first_and_the_own_centre_before_the_others()
    {
        Assert.Equal(
            [
                ": Direktionen",
                ": Strategisekretariatet",
                "Center for Uddannelse og Pædagogik: Centerchef, Center for Uddannelse og Pædagogik",
                "Center for Uddannelse og Pædagogik: Leder, Virum Skole",
                "Center for Uddannelse og Pædagogik: Leder, Ådalens Skole",
                "Center for Kultur og Fritid: Centerchef, Center for Kultur og Fritid",
                "Center for Kultur og Fritid: Leder, Stadsbiblioteket",
            ],
            Choices(own: Schools.Id)
        );
    }

    [Fact]
    public void Whoever_has_no_centre_sees_them_in_Danish_order()
    {
        Assert.Equal("Center for Kultur og Fritid", Choices(own: null)[2].Split(':')[0]);
    }

    private static List<string> Choices(int? own)
    {
        Unit[] units =
        [
            Under(Schools, "Ådalens Skole"),
            Under(Culture, "Stadsbiblioteket"),
            Under(Schools, "Virum Skole"),
        ];
        var choices = new ResponsibleChoices([Schools, Culture], units, new DateOnly(2019, 6, 14), own);
        return [.. choices.Options.Select(o => $"{o.Group?.Name}: {o.Text}")];
    }

    private static Unit Under(Centre centre, string name)
    {
        var unit = new Unit
        {
            Code = name,
            Kind = UnitKind.Institution,
            From = Start,
        };
        unit.Periods.Add(
            new UnitPeriod
            {
                From = Start,
                Name = name,
                CentreId = centre.Id,
                Centre = centre,
            }
        );
        return unit;
    }
}
