using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LT.Strategy.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Reminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ReminderMails",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Address = table.Column<string>(
                        type: "nvarchar(254)",
                        maxLength: 254,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    Subject = table.Column<string>(
                        type: "nvarchar(250)",
                        maxLength: 250,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    Until = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(
                        type: "nvarchar(500)",
                        maxLength: 500,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderMails", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReminderMails_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ReminderRuns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderRuns", x => x.Id);
                }
            );

            migrationBuilder.CreateIndex(name: "IX_ReminderMails_Day", table: "ReminderMails", column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_ReminderMails_PersonId_Day",
                table: "ReminderMails",
                columns: new[] { "PersonId", "Day" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_ReminderRuns_Day",
                table: "ReminderRuns",
                column: "Day",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ReminderMails");

            migrationBuilder.DropTable(name: "ReminderRuns");
        }
    }
}
