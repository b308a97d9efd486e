using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LT.Strategy.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class OneRoundAtATime : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CentreCode",
                table: "Learnings",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2"
            );

            migrationBuilder.AddColumn<string>(
                name: "Themes",
                table: "Learnings",
                type: "nvarchar(50)",
                maxLength: 50,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2"
            );

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "Learnings",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2"
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextOpensOn",
                table: "FollowUpRounds",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<DateTime>(
                name: "OpenedAt",
                table: "FollowUpRounds",
                type: "datetime2",
                nullable: true
            );

            migrationBuilder.Sql(
                """
                UPDATE "FollowUpRounds" SET "NextOpensOn" = (
                    SELECT MIN(later."OpensOn") FROM "FollowUpRounds" AS later
                    WHERE later."StrategyYearId" = "FollowUpRounds"."StrategyYearId" AND later."OpensOn" > "FollowUpRounds"."OpensOn"
                )
                WHERE "ClosedAt" IS NULL
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "CentreCode", table: "Learnings");

            migrationBuilder.DropColumn(name: "Themes", table: "Learnings");

            migrationBuilder.DropColumn(name: "Words", table: "Learnings");

            migrationBuilder.DropColumn(name: "NextOpensOn", table: "FollowUpRounds");

            migrationBuilder.DropColumn(name: "OpenedAt", table: "FollowUpRounds");
        }
    }
}
