using LT.Strategy.Domain.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class ReminderMapping : IEntityTypeConfiguration<ReminderRun>, IEntityTypeConfiguration<ReminderMail>
{
    public void Configure(EntityTypeBuilder<ReminderRun> run)
    {
        run.ToTable("ReminderRuns");
        run.HasIndex(r => r.Day).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReminderMail> mail)
    {
        mail.ToTable("ReminderMails");
        mail.Property(m => m.Address).HasMaxLength(ReminderMail.AddressMaxLength);
        mail.Property(m => m.Subject).HasMaxLength(ReminderMail.SubjectMaxLength);
        mail.Property(m => m.Reason).HasMaxLength(ReminderMail.ReasonMaxLength);
        mail.Property(m => m.Version).IsConcurrencyToken();
        mail.HasOne(m => m.Person).WithMany().OnDelete(DeleteBehavior.Cascade);
        mail.HasIndex(m => new { m.PersonId, m.Day }).IsUnique();
        mail.HasIndex(m => m.Day);
    }
}
