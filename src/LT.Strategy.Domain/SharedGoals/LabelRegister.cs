using LT.Strategy.Domain.Language;

namespace LT.Strategy.Domain.SharedGoals;

/// <summary>The named things of a goal, with the merges that hold on a date.</summary>
public sealed class LabelRegister
{
    private readonly Dictionary<int, Label> _labels;
    private readonly Dictionary<int, LabelMerge> _mergedInto = [];
    private readonly DateOnly _date;

    public LabelRegister(IEnumerable<Label> labels, IEnumerable<LabelMerge> merges, DateOnly date)
    {
        _date = date;
        _labels = labels.ToDictionary(l => l.Id);
        foreach (var merge in NewestOfEach(merges.Where(m => m.CountsOn(date))))
        {
            // One that would lead a label back to itself says nothing new.
            if (Root(merge.IntoLabelId) != merge.LabelId)
            {
                _mergedInto[merge.LabelId] = merge;
            }
        }
    }

    /// <summary>Those that were there on the date and stand for themselves.</summary>
    public IEnumerable<int> Roots =>
        _labels
            .Values.Where(l => Copenhagen.DayOf(l.RecordedAt) <= _date)
            .Select(l => l.Id)
            .Where(id => Root(id) == id);

    public bool Has(int label) => _labels.ContainsKey(label);

    /// <summary>The row that makes this label part of another; null when it stands for itself.</summary>
    public LabelMerge? MergeOf(int label) => _mergedInto.GetValueOrDefault(label);

    public string NameOf(int label) => _labels[label].Name;

    /// <summary>The label that this one is part of: itself, unless merged.</summary>
    public int Root(int label)
    {
        while (_mergedInto.TryGetValue(label, out var merge))
        {
            label = merge.IntoLabelId;
        }

        return label;
    }

    /// <summary>The label that a typed name means, a merged one leading to what it was merged into.</summary>
    public Label? Find(string name) =>
        _labels.Values.FirstOrDefault(l => l.IsCalled(name)) is { } found ? _labels[Root(found.Id)] : null;

    private static IEnumerable<LabelMerge> NewestOfEach(IEnumerable<LabelMerge> merges) =>
        merges
            .OrderBy(m => m.RecordedAt)
            .ThenBy(m => m.Id)
            .GroupBy(m => m.LabelId)
            .Select(g => g.Last())
            .OrderBy(m => m.RecordedAt)
            .ThenBy(m => m.Id);
}
