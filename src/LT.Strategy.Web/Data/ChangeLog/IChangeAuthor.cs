namespace LT.Strategy.Web.Data.ChangeLog;

/// <summary>Who is behind the change being saved; null when the application itself is.</summary>
public interface IChangeAuthor
{
    int? PersonId { get; }

    /// <summary>The one a deputy acts for when they change this.</summary>
    int? ActsFor(object changed);
}
