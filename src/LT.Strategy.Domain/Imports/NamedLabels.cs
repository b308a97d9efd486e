using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Domain.Imports;

/// <summary>The labels that names in a file mean: those of the register, and new ones, each made once.</summary>
internal sealed class NamedLabels(ImportGround ground)
{
    private readonly LabelRegister _register = ground.Facts.LabelsOf(ground.Goal, ground.Today);
    private readonly List<Label> _new = [];

    public IReadOnlyList<Label> New => _new;

    public int Root(int label) => _register.Root(label);

    public Label Meant(string name) => _register.Find(name) ?? _new.Find(l => l.IsCalled(name)) ?? Make(name);

    /// <summary>Tells it from all others; a new one has a number below nought until the database gives it its id.</summary>
    public int NumberOf(Label label) => _new.IndexOf(label) is >= 0 and var place ? -1 - place : label.Id;

    /// <summary>Its id comes from the database, with its rows.</summary>
    public bool IsToBeStored(Label label) => ground.Import is not null && _new.Contains(label);

    private Label Make(string name)
    {
        var label = new Label
        {
            Id = ground.Import is null ? -1 - _new.Count : 0,
            SharedGoalId = ground.Goal.Id,
            Name = Label.Written(name),
            RecordedAt = ground.Now,
        };
        _new.Add(label);
        return label;
    }
}
