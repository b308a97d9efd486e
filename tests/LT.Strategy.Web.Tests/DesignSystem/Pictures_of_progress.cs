using System.Globalization;
using System.Text.RegularExpressions;
using LT.Strategy.Web.DesignSystem.Pictures;

namespace LT.Strategy.Web.Tests.DesignSystem;

public sealed partial class Pictures_of_progress
{
    [Fact]
    public async Task A_small_count_has_one_box_a_subject_and_a_mark_for_the_plan() =>
        Assert.Equal(
            """<svg class="lt-pic" viewBox="0 0 220 22" role="img" aria-label="2 af 3" focusable="false">"""
                + """<rect class="pic-done" height="14" width="72" x="0" y="0" /><rect class="pic-done" height="14" width="72" x="74" y="0" />"""
                + """<rect class="pic-open" height="13" width="71" x="148.5" y="0.5" /><path class="pic-plan" d="M102.6 15 l4 7 h-8 z" /></svg>""",
            await Rendered.Html(
                new CountPictureTagHelper
                {
                    Done = 2,
                    Promised = 1,
                    Total = 3,
                    Plan = 1.4m,
                    Label = "2 af 3",
                }
            )
        );

    [Fact]
    public async Task Every_subject_is_drawn_as_what_it_is()
    {
        var html = await Rendered.Html(
            new CountPictureTagHelper
            {
                Done = 12,
                Promised = 1,
                Unknown = 6,
                Total = 14,
                Label = "12 af 14",
            }
        );

        Assert.Equal((12, 1, 1, 6), (Drawn("done"), Drawn("open"), Drawn("none"), Drawn("unknown")));

        int Drawn(string part) =>
            Regex.Count(html, $"<rect class=\"pic-{part}\"", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task More_than_forty_subjects_are_a_plain_bar()
    {
        var html = await Rendered.Html(
            new CountPictureTagHelper
            {
                Done = 31,
                Total = 62,
                Label = "31 af 62",
            }
        );

        Assert.Contains(
            """<rect class="pic-done" height="14" width="110" x="0" y="0" /><rect class="pic-none" height="13" width="109" x="110.5" y="0.5" /></svg>""",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task More_than_promised_by_the_goal_is_shown_past_the_target()
    {
        var html = await Rendered.Html(
            new CountPictureTagHelper
            {
                Done = 4,
                Total = 3,
                Label = "4 af 3",
            }
        );

        Assert.Contains(
            """<line class="pic-target" x1="165.5" x2="165.5" y1="0" y2="14" />""",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_count_of_nothing_is_an_empty_picture() =>
        Assert.DoesNotContain(
            "<rect",
            await Rendered.Html(new CountPictureTagHelper { Label = "Ingen" }),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task No_box_leaves_the_picture()
    {
        for (var subjects = 1; subjects <= 80; subjects++)
        {
            var html = await Rendered.Html(
                new CountPictureTagHelper
                {
                    Done = subjects / 2,
                    Unknown = subjects / 3,
                    Total = subjects - subjects / 3,
                    Label = "x",
                }
            );

            Assert.All(
                Box().Matches(html),
                box => Assert.InRange(Number(box.Groups["x"]) + Number(box.Groups["width"]), 0.1, 220.1)
            );
        }

        static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task A_level_goes_from_its_baseline_towards_its_target()
    {
        var picture = new LevelPicture(
            new LevelPoint(new DateOnly(2019, 1, 1), 15m),
            new LevelPoint(new DateOnly(2019, 12, 31), 13m),
            [new LevelPoint(new DateOnly(2019, 7, 2), 14m)],
            "13,0",
            Forecast: 13.5m
        );

        Assert.Equal(
            """<svg class="lt-pic" viewBox="0 0 220 40" role="img" aria-label="Sygefravær" focusable="false">"""
                + """<line class="pic-target" x1="4" x2="186" y1="34" y2="34" /><line class="pic-planline" x1="4" x2="186" y1="6" y2="34" />"""
                + """<line class="pic-forecast" x1="95" x2="186" y1="20" y2="27" /><path class="pic-line" d="M4 6 L95 20" />"""
                + """<circle class="pic-dot" cx="95" cy="20" r="4" /><text class="pic-text pic-text--ink" x="191" y="38">13,0</text></svg>""",
            await Rendered.Html(new LevelPictureTagHelper { Of = picture, Label = "Sygefravær" })
        );
    }

    [Fact]
    public async Task A_level_without_readings_shows_only_where_it_began()
    {
        var day = new LevelPoint(new DateOnly(2019, 1, 1), 15m);

        var html = await Rendered.Html(
            new LevelPictureTagHelper { Of = new LevelPicture(day, day, [], "15", 15m), Label = "x" }
        );

        Assert.DoesNotContain("pic-line\"", html, StringComparison.Ordinal);
        Assert.Contains("""<circle class="pic-dot" cx="4" cy="20" r="4" />""", html, StringComparison.Ordinal);
    }

    [GeneratedRegex("<rect[^>]* width=\"(?<width>[^\"]+)\" x=\"(?<x>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Box();
}
