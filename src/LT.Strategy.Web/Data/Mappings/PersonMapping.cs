using LT.Strategy.Domain.Organisation;
using LT.Strategy.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LT.Strategy.Web.Data.Mappings;

internal sealed class PersonMapping
    : IEntityTypeConfiguration<Person>,
        IEntityTypeConfiguration<RoleAssignment>,
        IEntityTypeConfiguration<GroupGrant>,
        IEntityTypeConfiguration<ClientKey>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("Persons");
        person.Property(p => p.DirectoryId).HasMaxLength(Person.DirectoryIdMaxLength);
        person.Property(p => p.Name).HasMaxLength(Person.NameMaxLength);
        person.Property(p => p.Email).HasMaxLength(Person.EmailMaxLength);
        person.HasIndex(p => p.DirectoryId).IsUnique();
        person.HasOne<Centre>().WithMany().HasForeignKey(p => p.WorkplaceCentreId);
        person.HasOne<Unit>().WithMany().HasForeignKey(p => p.WorkplaceUnitId);
        person.HasMany(p => p.Roles).WithOne().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<RoleAssignment> role)
    {
        role.ToTable("RoleAssignments");
        role.HasOne<Centre>().WithMany().HasForeignKey(r => r.CentreId);
        role.HasOne<Unit>().WithMany().HasForeignKey(r => r.UnitId);
        role.HasOne(r => r.OnBehalfOf).WithMany(p => p.Deputies).HasForeignKey(r => r.OnBehalfOfId);
        role.Property(r => r.Group).HasMaxLength(GroupGrant.GroupMaxLength);
        role.Ignore(r => r.IsOwn);
    }

    public void Configure(EntityTypeBuilder<GroupGrant> grant)
    {
        grant.ToTable("GroupGrants");
        grant.Property(g => g.Group).HasMaxLength(GroupGrant.GroupMaxLength);
        grant.HasOne<Centre>().WithMany().HasForeignKey(g => g.CentreId);
        grant.HasOne<Unit>().WithMany().HasForeignKey(g => g.UnitId);
    }

    public void Configure(EntityTypeBuilder<ClientKey> key)
    {
        key.ToTable("ClientKeys");
        key.Property(k => k.Name).HasMaxLength(ClientKey.NameMaxLength);
        key.Property(k => k.Contact).HasMaxLength(ClientKey.ContactMaxLength);
        key.Property(k => k.Prefix).HasMaxLength(ClientKey.PrefixLength);
        key.Property(k => k.Hash).HasMaxLength(ClientKey.HashLength);
        key.HasOne(k => k.MadeBy).WithMany().HasForeignKey(k => k.MadeById);
        key.HasOne<Person>().WithMany().HasForeignKey(k => k.WithdrawnById);
        key.HasIndex(k => k.Prefix);
    }
}
