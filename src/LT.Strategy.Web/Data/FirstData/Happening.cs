namespace LT.Strategy.Web.Data.FirstData;

/// <summary>Something a year file says happened: at a moment, to whom or what.</summary>
internal sealed record Happening(DateTime At, string About, Action Act);
