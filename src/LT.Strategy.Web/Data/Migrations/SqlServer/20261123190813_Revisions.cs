using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LT.Strategy.Web.Data.Migrations.SqlServer
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
                type: "date",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "date"
            );

            migrationBuilder.AddColumn<bool>(
                name: "IsDropped",
                table: "Criteria",
                type: "bit",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "LaterNames",
                table: "Centres",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.CreateTable(
                name: "YearClosings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    StrategyYearId = table.Column<int>(type: "int", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedBy = table.Column<string>(
                        type: "nvarchar(300)",
                        maxLength: 300,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    ClosedById = table.Column<int>(type: "int", nullable: false),
                    ReportJson = table.Column<string>(
                        type: "nvarchar(max)",
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    ReportHash = table.Column<string>(
                        type: "nvarchar(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
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
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    StrategyYearId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    AppliesFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    MadeBy = table.Column<string>(
                        type: "nvarchar(300)",
                        maxLength: 300,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    MadeById = table.Column<int>(type: "int", nullable: true),
                    Reason = table.Column<string>(
                        type: "nvarchar(500)",
                        maxLength: 500,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    ContentJson = table.Column<string>(
                        type: "nvarchar(max)",
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnBy = table.Column<string>(
                        type: "nvarchar(300)",
                        maxLength: 300,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
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
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "date",
                oldNullable: true
            );
        }
    }
}
