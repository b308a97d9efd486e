using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class FollowUpMeetingMapping
    : IEntityTypeConfiguration<FollowUpMeeting>,
        IEntityTypeConfiguration<MeetingNote>,
        IEntityTypeConfiguration<Decision>,
        IEntityTypeConfiguration<MeetingAddition>
{
    public void Configure(EntityTypeBuilder<FollowUpMeeting> meeting)
    {
        meeting.ToTable("Meetings");
        meeting.Property(m => m.Place).HasMaxLength(MeetingPlan.PlaceMaxLength);
        meeting.Property(m => m.Participants).HasMaxLength(MeetingPlan.ParticipantsMaxLength);
        meeting.Property(m => m.OtherItems).HasMaxLength(MeetingPlan.OtherItemsMaxLength);
        meeting.Property(m => m.CalledBy).HasMaxLength(FollowUpMeeting.ByMaxLength);
        meeting.Property(m => m.ApprovedBy).HasMaxLength(FollowUpMeeting.ByMaxLength);
        meeting.Property(m => m.CancelledBy).HasMaxLength(FollowUpMeeting.ByMaxLength);
        meeting.Property(m => m.CancellationReason).HasMaxLength(FollowUpMeeting.ReasonMaxLength);
        meeting.Property(m => m.Version).IsConcurrencyToken();
        meeting.HasMany(m => m.Notes).WithOne().HasForeignKey(n => n.FollowUpMeetingId);
        meeting.HasMany(m => m.Decisions).WithOne(d => d.Meeting).HasForeignKey(d => d.FollowUpMeetingId);
        meeting.HasMany(m => m.Additions).WithOne().HasForeignKey(a => a.FollowUpMeetingId);
    }

    public void Configure(EntityTypeBuilder<MeetingNote> note)
    {
        note.ToTable("MeetingNotes");
        note.Property(n => n.Point).HasMaxLength(FollowUpMeeting.PointMaxLength);
        note.Property(n => n.Text).HasMaxLength(MeetingNote.TextMaxLength);
        note.Property(n => n.SavedBy).HasMaxLength(FollowUpMeeting.ByMaxLength);

        // of two who begin the same note the second is told
        note.HasIndex(n => new { n.FollowUpMeetingId, n.Point }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.ToTable("Decisions");
        decision.Property(d => d.Point).HasMaxLength(FollowUpMeeting.PointMaxLength);
        decision.Property(d => d.Text).HasMaxLength(Decision.TextMaxLength);
        decision.Property(d => d.Responsible).HasMaxLength(Decision.ResponsibleMaxLength);
        decision.Property(d => d.DecidedBy).HasMaxLength(FollowUpMeeting.ByMaxLength);
        decision.Property(d => d.WithdrawnBy).HasMaxLength(FollowUpMeeting.ByMaxLength);
        decision.Property(d => d.WithdrawalReason).HasMaxLength(FollowUpMeeting.ReasonMaxLength);
        decision.Property(d => d.ClosedBy).HasMaxLength(FollowUpMeeting.ByMaxLength);
        decision.Property(d => d.ClosingNote).HasMaxLength(Decision.TextMaxLength);
        decision.Property(d => d.Version).IsConcurrencyToken();
        decision.HasOne<Centre>().WithMany().HasForeignKey(d => d.ResponsibleCentreId);
        decision.HasOne<Unit>().WithMany().HasForeignKey(d => d.ResponsibleUnitId);
    }

    public void Configure(EntityTypeBuilder<MeetingAddition> addition)
    {
        addition.ToTable("MeetingAdditions");
        addition.Property(a => a.Text).HasMaxLength(MeetingNote.TextMaxLength);
        addition.Property(a => a.AddedBy).HasMaxLength(FollowUpMeeting.ByMaxLength);
    }
}
