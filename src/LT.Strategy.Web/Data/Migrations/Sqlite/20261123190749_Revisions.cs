using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LT.Strategy.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Revisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(name: "Name", table: "Centres", newName: "OpeningName");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "OpenedOn",
                table: "StrategyYears",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "TEXT"
            );

            migrationBuilder.AddColumn<bool>(
                name: "IsDropped",
                table: "Criteria",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "LaterNames",
                table: "Centres",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.CreateTable(
                name: "YearClosings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    StrategyYearId = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedBy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ClosedById = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportJson = table.Column<string>(type: "TEXT", nullable: false),
                    ReportHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_YearClosings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_YearClosings_StrategyYears_StrategyYearId",
                        column: x => x.StrategyYearId,
                        principalTable: "StrategyYears",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "YearRevisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    StrategyYearId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AppliesFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MadeById = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ContentJson = table.Column<string>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_YearRevisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_YearRevisions_StrategyYears_StrategyYearId",
                        column: x => x.StrategyYearId,
                        principalTable: "StrategyYears",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_YearClosings_StrategyYearId",
                table: "YearClosings",
                column: "StrategyYearId",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_YearRevisions_StrategyYearId_Number",
                table: "YearRevisions",
                columns: new[] { "StrategyYearId", "Number" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "YearClosings");

            migrationBuilder.DropTable(name: "YearRevisions");

            migrationBuilder.DropColumn(name: "IsDropped", table: "Criteria");

            migrationBuilder.DropColumn(name: "LaterNames", table: "Centres");

            migrationBuilder.RenameColumn(name: "OpeningName", table: "Centres", newName: "Name");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "OpenedOn",
                table: "StrategyYears",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "TEXT",
                oldNullable: true
            );
        }
    }
}
