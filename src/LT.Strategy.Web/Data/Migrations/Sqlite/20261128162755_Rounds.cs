using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LT.Strategy.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Rounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // with the reference in the column itself: a foreign key added afterwards rebuilds the table, outside any transaction
            migrationBuilder.Sql(
                "ALTER TABLE FollowUps ADD RecordedForId INTEGER NULL CONSTRAINT FK_FollowUps_Persons_RecordedForId REFERENCES Persons (Id) ON DELETE RESTRICT"
            );

            migrationBuilder.CreateTable(
                name: "FollowUpRounds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    StrategyYearId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpensOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Asked = table.Column<string>(type: "TEXT", nullable: false),
                    HandIns = table.Column<string>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedById = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    AgreementId = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Succeeded = table.Column<bool>(type: "INTEGER", nullable: false),
                    Tried = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Happened = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Advice = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SharedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SharedById = table.Column<int>(type: "INTEGER", nullable: false),
                    SharedForId = table.Column<int>(type: "INTEGER", nullable: true),
                    SharedAs = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnById = table.Column<int>(type: "INTEGER", nullable: true),
                    WithdrawnForId = table.Column<int>(type: "INTEGER", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
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
