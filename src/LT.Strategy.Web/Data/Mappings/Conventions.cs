using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LT.Strategy.Web.Data.Mappings;

/// <summary>What holds for the whole model.</summary>
internal static class Conventions
{
    public const int EnumMaxLength = 40;

    public static void Apply(ModelConfigurationBuilder model)
    {
        model.Properties<DateTime>().HaveConversion<UtcConverter>();
        model.Properties<decimal>().HavePrecision(18, 6);
        model.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumMaxLength);
    }

    /// <summary>Only what a mapping says is a part goes with its whole; every other reference stops a deletion.</summary>
    public static void RestrictDeletions(ModelBuilder model)
    {
        foreach (var key in model.Model.GetEntityTypes().SelectMany(t => t.GetDeclaredForeignKeys()))
        {
            if (((IConventionForeignKey)key).GetDeleteBehaviorConfigurationSource() != ConfigurationSource.Explicit)
            {
                key.DeleteBehavior = DeleteBehavior.Restrict;
            }
        }
    }

    /// <summary>The parts that live and die with their whole.</summary>
    public static void Parts<TWhole, TPart>(this CollectionNavigationBuilder<TWhole, TPart> parts)
        where TWhole : class
        where TPart : class => parts.WithOne().IsRequired().OnDelete(DeleteBehavior.Cascade);
}

/// <summary>Moments are UTC; a database gives them back without saying so.</summary>
internal sealed class UtcConverter()
    : ValueConverter<DateTime, DateTime>(
        written => written.Kind == DateTimeKind.Local ? written.ToUniversalTime() : written,
        read => DateTime.SpecifyKind(read, DateTimeKind.Utc)
    );
