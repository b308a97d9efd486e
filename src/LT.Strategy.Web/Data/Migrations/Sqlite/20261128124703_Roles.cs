using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LT.Strategy.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Roles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Group",
                table: "RoleAssignments",
                type: "TEXT",
                maxLength: 200,
                nullable: true
            );

            // with the reference in the column itself: a foreign key added afterwards rebuilds the whole ledger, outside any transaction
            migrationBuilder.Sql(
                "ALTER TABLE Ledger ADD RecordedForId INTEGER NULL CONSTRAINT FK_Ledger_Persons_RecordedForId REFERENCES Persons (Id) ON DELETE RESTRICT"
            );

            migrationBuilder.Sql(
                "ALTER TABLE Ledger ADD WithdrawnForId INTEGER NULL CONSTRAINT FK_Ledger_Persons_WithdrawnForId REFERENCES Persons (Id) ON DELETE RESTRICT"
            );

            migrationBuilder.AddColumn<int>(name: "AboutPersonId", table: "ChangeLog", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Address",
                table: "ChangeLog",
                type: "TEXT",
                maxLength: 250,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<int>(name: "OnBehalfOfId", table: "ChangeLog", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Thing",
                table: "ChangeLog",
                type: "TEXT",
                maxLength: 250,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "ChangeLog",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "ReturnedBy",
                table: "Agreements",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.CreateTable(
                name: "GroupGrants",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Group = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CentreId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupGrants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GroupGrants_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_GroupGrants_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_Ledger_RecordedForId", table: "Ledger", column: "RecordedForId");

            migrationBuilder.CreateIndex(name: "IX_Ledger_WithdrawnForId", table: "Ledger", column: "WithdrawnForId");

            migrationBuilder.CreateIndex(name: "IX_ChangeLog_PersonId", table: "ChangeLog", column: "PersonId");

            migrationBuilder.CreateIndex(name: "IX_GroupGrants_CentreId", table: "GroupGrants", column: "CentreId");

            migrationBuilder.CreateIndex(name: "IX_GroupGrants_UnitId", table: "GroupGrants", column: "UnitId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "FK_Ledger_Persons_RecordedForId", table: "Ledger");

            migrationBuilder.DropForeignKey(name: "FK_Ledger_Persons_WithdrawnForId", table: "Ledger");

            migrationBuilder.DropTable(name: "GroupGrants");

            migrationBuilder.DropIndex(name: "IX_Ledger_RecordedForId", table: "Ledger");

            migrationBuilder.DropIndex(name: "IX_Ledger_WithdrawnForId", table: "Ledger");

            migrationBuilder.DropIndex(name: "IX_ChangeLog_PersonId", table: "ChangeLog");

            migrationBuilder.DropColumn(name: "Group", table: "RoleAssignments");

            migrationBuilder.DropColumn(name: "RecordedForId", table: "Ledger");

            migrationBuilder.DropColumn(name: "WithdrawnForId", table: "Ledger");

            migrationBuilder.DropColumn(name: "AboutPersonId", table: "ChangeLog");

            migrationBuilder.DropColumn(name: "Address", table: "ChangeLog");

            migrationBuilder.DropColumn(name: "OnBehalfOfId", table: "ChangeLog");

            migrationBuilder.DropColumn(name: "Thing", table: "ChangeLog");

            migrationBuilder.DropColumn(name: "Words", table: "ChangeLog");

            migrationBuilder.DropColumn(name: "ReturnedBy", table: "Agreements");
        }
    }
}
