using System.Globalization;
using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.Publications;

namespace LT.Strategy.Web.Features.Drafts;

/// <summary>Where to go after a button, and what is said there.</summary>
internal sealed record Next(string Address, string? Message = null);

/// <summary>Does what a button of the editor says beyond saving: everything has been saved when it is pressed.</summary>
internal sealed class PressedButton(Draft draft, DraftForm form, DateTime now)
{
    private readonly Agreement _agreement = draft.Agreement;

    private readonly string _address = $"/arbejde/aftaler/{draft.Agreement.Id}";

    private readonly Initiative? _open = draft.Agreement.Initiatives.FirstOrDefault(i => i.Id == form.Initiative?.Id);

    public Next Press()
    {
        var (act, argument) = (form.Handling ?? "").Split(':') is [var a, var b] ? (a, b) : (form.Handling ?? "", "");
        var number = int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;
        var target = Guid.TryParse(argument, out var id)
            ? _agreement.Initiatives.FirstOrDefault(i => i.Id == id)
            : null;
        return (act, target) switch
        {
            ("tilfoej-indsats", _) => At(_agreement.AddInitiative(now), "Initiative_Title"),
            ("aaben", _) => Open(argument),
            ("luk", _) => new Next(_open is null ? $"{_address}#del-5" : $"{_address}#ret-{_open.Number}"),
            ("op", not null) => Moved(target, Move.Up),
            ("ned", not null) => Moved(target, Move.Down),
            ("fjern", not null) => Removed(target),
            ("fortryd", not null) => PutBack(target),
            ("milepael", _) when _open is not null => MoreMilestones(_open),
            ("fjern-milepael", _) when _open is not null => WithoutMilestone(_open, number),
            ("fokus", _) => FocusArea(FilledAreas),
            ("fokus-op", _) => Focus(number, -1),
            ("fokus-ned", _) => Focus(number, 1),
            ("fokus-fjern", _) => Focus(number, 0),
            ("sidste-aar", _) when draft.LastYear is { } before => StartedFrom(before),
            ("indsaet", _) when draft.LastYear is { } before => Inserted(before, argument),
            ("send", _) => new Next($"{_address}/send"),
            ("indgaa", _) => new Next($"{_address}/tillaeg/indgaa"),
            ("laes", _) => new Next($"{_address}/laes"),
            _ => Saved(),
        };
    }

    private Next At(Initiative initiative, string place) => new($"{_address}?indsats={initiative.Number}#{place}");

    /// <summary>"3", or "3/Title" for one of its fields.</summary>
    private Next Open(string argument)
    {
        var (number, field) = argument.Split('/') is [var first, var second] ? (first, second) : (argument, null);
        var chosen = _agreement.ActiveInitiatives.FirstOrDefault(i =>
            i.Number.ToString(CultureInfo.InvariantCulture) == number
        );
        return chosen is null ? Saved()
            : field is null ? At(chosen, chosen.Anchor)
            : At(chosen, $"Initiative_{Uri.EscapeDataString(field)}");
    }

    private Next Saved()
    {
        var isOut = _open is not null && _open.State != InitiativeState.Active;
        var said = isOut
            ? $"En anden har fjernet {_open!.Name}, mens du skrev. Din tekst er gemt i den, og du kan fortryde fjernelsen under Indsatser."
            : "Kladden er gemt.";
        return _open is null ? new Next(_address, said)
            : isOut ? new Next($"{_address}#del-5", said)
            : At(_open, _open.Anchor) with { Message = said };
    }

    /// <summary>The same button of the moved card has focus again, or the other one at the end of the list.</summary>
    private Next Moved(Initiative initiative, Move move)
    {
        if (_agreement.ObstaclesToMoving(initiative, move).Count == 0)
        {
            _agreement.MoveInitiative(initiative, move, now);
        }

        var isAtTheEnd = _agreement.ObstaclesToMoving(initiative, move).Count > 0;
        var button = (move == Domain.Agreements.Move.Up) != isAtTheEnd ? "op" : "ned";
        var open = _open is { State: InitiativeState.Active } ? $"?indsats={_open.Number}" : "";
        return new Next($"{_address}{open}#{button}-{initiative.Number}");
    }

    private Next Removed(Initiative initiative)
    {
        _agreement.Remove(initiative, now);
        return _agreement.Leaving.Contains(initiative)
            ? new Next(
                $"{_address}#{initiative.Anchor}",
                $"{initiative.Name} udgår, når tillægget er indgået. Skriv hvorfor under Indsatser, eller fortryd."
            )
            : new Next(
                $"{_address}#del-5",
                $"{initiative.Name} er fjernet fra kladden. Du kan fortryde under Indsatser."
            );
    }

    private Next PutBack(Initiative initiative)
    {
        _agreement.PutBack(initiative, now);
        return new Next($"{_address}#del-5", $"{initiative.Name} er med igen.");
    }

    private Next MoreMilestones(Initiative open)
    {
        var blanks = Math.Min(form.Initiative!.Blanks + 1, Initiative.MaxMilestones - open.Milestones.Count);
        var last = open.Milestones.Count + blanks - 1;
        return new Next(
            $"{_address}?indsats={open.Number}&tomme={Math.Max(blanks, 1)}#Initiative_Milestones_{last}__On"
        );
    }

    private Next WithoutMilestone(Initiative open, int row)
    {
        var typed = form.Initiative!.Milestones.ElementAtOrDefault(row);
        var text = DraftForm.Typed(typed?.Text);
        if (open.Milestones.Find(m => m.On == typed?.On && m.Text == text) is { } found)
        {
            open.Milestones.Remove(found);
            _agreement.Changed(open, now);
        }

        return At(open, "milepaele");
    }

    private int FilledAreas => (_agreement as DecentralAgreement)?.FocusAreas.Count ?? 0;

    private Next FocusArea(int place) => new($"{_address}#FocusAreas_{place}__Text");

    /// <summary>Moves a focus area by steps, or takes it out; rows that stand empty are not counted.</summary>
    private Next Focus(int row, int steps)
    {
        if (_agreement is not DecentralAgreement unit || form.FocusAreas is not { } rows || row < 0)
        {
            return Saved();
        }

        var place = rows.Take(row).Count(r => DraftForm.Typed(r.Text).Length > 0);
        var to = place + steps;
        List<string> areas = [.. unit.FocusAreas];
        if (place >= areas.Count || to < 0 || to >= areas.Count || areas[place] != DraftForm.Typed(rows[row].Text))
        {
            return FocusArea(Math.Min(place, areas.Count));
        }

        var area = areas[place];
        areas.RemoveAt(place);
        if (steps != 0)
        {
            areas.Insert(to, area);
        }

        unit.FocusOn(areas, now);
        return FocusArea(to);
    }

    private Next StartedFrom(AgreementContent before)
    {
        _agreement.StartFrom(before, now);
        return new Next(
            _address,
            $"Teksterne fra {before.Year} er kopieret ind. Skriv perioder, milepæle og det, I lover i tal, for {_agreement.Year.Year}, og ret teksterne til."
        );
    }

    /// <summary>Never over something written.</summary>
    private Next Inserted(AgreementContent before, string part)
    {
        if (!Enum.TryParse<AgreementPart>(part, out var which) || _agreement.TextOf(which).Length > 0)
        {
            return Saved();
        }

        _agreement.Write(which, before.TextOf(which), now);
        return new Next($"{_address}#{which}");
    }
}
