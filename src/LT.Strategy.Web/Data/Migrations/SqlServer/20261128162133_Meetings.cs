using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LT.Strategy.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Meetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Begins = table.Column<TimeOnly>(type: "time", nullable: false),
                    Place = table.Column<string>(
                        type: "nvarchar(200)",
                        maxLength: 200,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    Participants = table.Column<string>(
                        type: "nvarchar(1000)",
                        maxLength: 1000,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    OtherItems = table.Column<string>(
                        type: "nvarchar(2000)",
                        maxLength: 2000,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    CalledAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CalledBy = table.Column<string>(
                        type: "nvarchar(300)",
                        maxLength: 300,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    ApprovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ApprovedBy = table.Column<string>(
                        type: "nvarchar(300)",
                        maxLength: 300,
                        nullable: true,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    CancelledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CancelledBy = table.Column<string>(
                        type: "nvarchar(300)",
                        maxLength: 300,
                        nullable: true,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    CancellationReason = table.Column<string>(
                        type: "nvarchar(500)",
                        maxLength: 500,
                        nullable: true,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Decisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    FollowUpMeetingId = table.Column<int>(type: "int", nullable: false),
                    Point = table.Column<string>(
                        type: "nvarchar(10)",
                        maxLength: 10,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    Text = table.Column<string>(
                        type: "nvarchar(1000)",
                        maxLength: 1000,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    ResponsibleRole = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ResponsibleCentreId = table.Column<int>(type: "int", nullable: true),
                    ResponsibleUnitId = table.Column<int>(type: "int", nullable: true),
                    Responsible = table.Column<string>(
                        type: "nvarchar(250)",
                        maxLength: 250,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DecidedBy = table.Column<string>(
                        type: "nvarchar(300)",
                        maxLength: 300,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnBy = table.Column<string>(
                        type: "nvarchar(300)",
                        maxLength: 300,
                        nullable: true,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    WithdrawalReason = table.Column<string>(
                        type: "nvarchar(500)",
                        maxLength: 500,
                        nullable: true,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedBy = table.Column<string>(
                        type: "nvarchar(300)",
                        maxLength: 300,
                        nullable: true,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosingNote = table.Column<string>(
                        type: "nvarchar(1000)",
                        maxLength: 1000,
                        nullable: true,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Decisions_Centres_ResponsibleCentreId",
                        column: x => x.ResponsibleCentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Decisions_Meetings_FollowUpMeetingId",
                        column: x => x.FollowUpMeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Decisions_Units_ResponsibleUnitId",
                        column: x => x.ResponsibleUnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeetingAdditions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    FollowUpMeetingId = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(
                        type: "nvarchar(4000)",
                        maxLength: 4000,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AddedBy = table.Column<string>(
                        type: "nvarchar(300)",
                        maxLength: 300,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingAdditions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingAdditions_Meetings_FollowUpMeetingId",
                        column: x => x.FollowUpMeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeetingNotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    FollowUpMeetingId = table.Column<int>(type: "int", nullable: false),
                    Point = table.Column<string>(
                        type: "nvarchar(10)",
                        maxLength: 10,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    Text = table.Column<string>(
                        type: "nvarchar(4000)",
                        maxLength: 4000,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SavedBy = table.Column<string>(
                        type: "nvarchar(300)",
                        maxLength: 300,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingNotes_Meetings_FollowUpMeetingId",
                        column: x => x.FollowUpMeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_FollowUpMeetingId",
                table: "Decisions",
                column: "FollowUpMeetingId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_ResponsibleCentreId",
                table: "Decisions",
                column: "ResponsibleCentreId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_ResponsibleUnitId",
                table: "Decisions",
                column: "ResponsibleUnitId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetingAdditions_FollowUpMeetingId",
                table: "MeetingAdditions",
                column: "FollowUpMeetingId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetingNotes_FollowUpMeetingId_Point",
                table: "MeetingNotes",
                columns: new[] { "FollowUpMeetingId", "Point" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "Decisions");

            migrationBuilder.DropTable(name: "MeetingAdditions");

            migrationBuilder.DropTable(name: "MeetingNotes");

            migrationBuilder.DropTable(name: "Meetings");
        }
    }
}
