using LT.Strategy.Domain.Agreements;
using LT.Strategy.Domain.FollowUps;
using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using LT.Strategy.Domain.Strategies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class FollowUpMapping
    : IEntityTypeConfiguration<FollowUp>,
        IEntityTypeConfiguration<FollowUpRound>,
        IEntityTypeConfiguration<Learning>
{
    public void Configure(EntityTypeBuilder<FollowUp> followUp)
    {
        followUp.ToTable("FollowUps");
        followUp.Property(f => f.Comment).HasMaxLength(FollowUp.CommentMaxLength);
        followUp.HasOne<Initiative>().WithMany().HasForeignKey(f => f.InitiativeId);
        followUp.HasOne(f => f.RecordedBy).WithMany().HasForeignKey(f => f.RecordedById);
        followUp.HasOne(f => f.RecordedFor).WithMany().HasForeignKey(f => f.RecordedForId);
    }

    public void Configure(EntityTypeBuilder<FollowUpRound> round)
    {
        round.ToTable("FollowUpRounds");
        round.Property(r => r.Name).HasMaxLength(FollowUpRound.NameMaxLength);
        round.PrimitiveCollection(r => r.Asked).ElementType().HasMaxLength(Centre.CodeMaxLength);
        round.Property(r => r.Version).IsConcurrencyToken();
        round.HasOne<StrategyYear>().WithMany(y => y.Rounds).HasForeignKey(r => r.StrategyYearId);
        round.HasOne<Person>().WithMany().HasForeignKey(r => r.ClosedById);
        round.Property(r => r.HandIns).HasConversion<AsJson<HandIn>, ByJson<HandIn>>();
        round.HasIndex(r => new { r.StrategyYearId, r.Name }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Learning> learning)
    {
        learning.ToTable("Learnings");
        learning.Property(l => l.Title).HasMaxLength(Learning.TitleMaxLength);
        learning.Property(l => l.Tried).HasMaxLength(Learning.TextMaxLength);
        learning.Property(l => l.Happened).HasMaxLength(Learning.TextMaxLength);
        learning.Property(l => l.Advice).HasMaxLength(Learning.TextMaxLength);
        learning.Property(l => l.SharedAs).HasMaxLength(Learning.SharedAsMaxLength);
        learning.Property(l => l.CentreCode).HasMaxLength(Centre.CodeMaxLength);
        learning.Property(l => l.Themes).HasMaxLength(Learning.ThemesMaxLength);
        learning.Property(l => l.Words).HasMaxLength(Learning.WordsMaxLength);
        learning.Property(l => l.WithdrawalReason).HasMaxLength(Learning.ReasonMaxLength);
        learning.Property(l => l.Version).IsConcurrencyToken();
        learning.HasOne(l => l.Agreement).WithMany(a => a.Learnings).HasForeignKey(l => l.AgreementId);
        learning.HasOne<Initiative>().WithMany().HasForeignKey(l => l.InitiativeId);
        learning.HasOne(l => l.SharedBy).WithMany().HasForeignKey(l => l.SharedById);
        learning.HasOne(l => l.SharedFor).WithMany().HasForeignKey(l => l.SharedForId);
        learning.HasOne<Person>().WithMany().HasForeignKey(l => l.WithdrawnById);
        learning.HasOne<Person>().WithMany().HasForeignKey(l => l.WithdrawnForId);
        learning.HasIndex(l => l.SharedAt);
    }
}
