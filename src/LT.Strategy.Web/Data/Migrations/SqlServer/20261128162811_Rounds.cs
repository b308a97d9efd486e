using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LT.Strategy.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Rounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(name: "RecordedForId", table: "FollowUps", type: "int", nullable: true);

            migrationBuilder.CreateTable(
                name: "FollowUpRounds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    StrategyYearId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(
                        type: "nvarchar(80)",
                        maxLength: 80,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    OpensOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Asked = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    HandIns = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedById = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpRounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUpRounds_Persons_ClosedById",
                        column: x => x.ClosedById,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_FollowUpRounds_StrategyYears_StrategyYearId",
                        column: x => x.StrategyYearId,
                        principalTable: "StrategyYears",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Learnings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    AgreementId = table.Column<int>(type: "int", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(
                        type: "nvarchar(120)",
                        maxLength: 120,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    Succeeded = table.Column<bool>(type: "bit", nullable: false),
                    Tried = table.Column<string>(
                        type: "nvarchar(1000)",
                        maxLength: 1000,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    Happened = table.Column<string>(
                        type: "nvarchar(1000)",
                        maxLength: 1000,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    Advice = table.Column<string>(
                        type: "nvarchar(1000)",
                        maxLength: 1000,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    SharedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SharedById = table.Column<int>(type: "int", nullable: false),
                    SharedForId = table.Column<int>(type: "int", nullable: true),
                    SharedAs = table.Column<string>(
                        type: "nvarchar(200)",
                        maxLength: 200,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnById = table.Column<int>(type: "int", nullable: true),
                    WithdrawnForId = table.Column<int>(type: "int", nullable: true),
                    WithdrawalReason = table.Column<string>(
                        type: "nvarchar(500)",
                        maxLength: 500,
                        nullable: true,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Learnings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Learnings_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Learnings_Initiatives_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiatives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Learnings_Persons_SharedById",
                        column: x => x.SharedById,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Learnings_Persons_SharedForId",
                        column: x => x.SharedForId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Learnings_Persons_WithdrawnById",
                        column: x => x.WithdrawnById,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Learnings_Persons_WithdrawnForId",
                        column: x => x.WithdrawnForId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_RecordedForId",
                table: "FollowUps",
                column: "RecordedForId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpRounds_ClosedById",
                table: "FollowUpRounds",
                column: "ClosedById"
            );

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpRounds_StrategyYearId_Name",
                table: "FollowUpRounds",
                columns: new[] { "StrategyYearId", "Name" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_Learnings_AgreementId", table: "Learnings", column: "AgreementId");

            migrationBuilder.CreateIndex(name: "IX_Learnings_InitiativeId", table: "Learnings", column: "InitiativeId");

            migrationBuilder.CreateIndex(name: "IX_Learnings_SharedAt", table: "Learnings", column: "SharedAt");

            migrationBuilder.CreateIndex(name: "IX_Learnings_SharedById", table: "Learnings", column: "SharedById");

            migrationBuilder.CreateIndex(name: "IX_Learnings_SharedForId", table: "Learnings", column: "SharedForId");

            migrationBuilder.CreateIndex(
                name: "IX_Learnings_WithdrawnById",
                table: "Learnings",
                column: "WithdrawnById"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Learnings_WithdrawnForId",
                table: "Learnings",
                column: "WithdrawnForId"
            );

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUps_Persons_RecordedForId",
                table: "FollowUps",
                column: "RecordedForId",
                principalTable: "Persons",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "FK_FollowUps_Persons_RecordedForId", table: "FollowUps");

            migrationBuilder.DropTable(name: "FollowUpRounds");

            migrationBuilder.DropTable(name: "Learnings");

            migrationBuilder.DropIndex(name: "IX_FollowUps_RecordedForId", table: "FollowUps");

            migrationBuilder.DropColumn(name: "RecordedForId", table: "FollowUps");
        }
    }
}
