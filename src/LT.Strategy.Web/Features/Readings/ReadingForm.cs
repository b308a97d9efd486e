using System.ComponentModel.DataAnnotations;
using LT.Strategy.Domain.SharedGoals;

namespace LT.Strategy.Web.Features.Readings;

/// <summary>One measurement: value, day and source.</summary>
public sealed class ReadingForm
{
    public decimal? Value { get; set; }

    /// <summary>The far-off value that was asked about and is right; another one is asked about again.</summary>
    public decimal? Confirmed { get; set; }

    public DateOnly? HappenedOn { get; set; }

    [MaxLength(Reading.SourceMaxLength, ErrorMessage = "Skriv højst {1} tegn")]
    public string? Source { get; set; }
}
