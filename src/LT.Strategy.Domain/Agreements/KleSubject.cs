namespace LT.Strategy.Domain.Agreements;

/// <summary>A subject of KLE, by which Danish municipalities file their cases: "00.15.10" and what it is called.</summary>
public sealed record KleSubject(string Number, string Name);
