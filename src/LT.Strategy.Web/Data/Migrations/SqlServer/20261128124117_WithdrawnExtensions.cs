using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LT.Strategy.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class WithdrawnExtensions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "WithdrawalReason",
                table: "DeadlineExtensions",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2"
            );

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAt",
                table: "DeadlineExtensions",
                type: "datetime2",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "WithdrawnById",
                table: "DeadlineExtensions",
                type: "int",
                nullable: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_DeadlineExtensions_WithdrawnById",
                table: "DeadlineExtensions",
                column: "WithdrawnById"
            );

            migrationBuilder.AddForeignKey(
                name: "FK_DeadlineExtensions_Persons_WithdrawnById",
                table: "DeadlineExtensions",
                column: "WithdrawnById",
                principalTable: "Persons",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_DeadlineExtensions_Persons_WithdrawnById",
                table: "DeadlineExtensions"
            );

            migrationBuilder.DropIndex(name: "IX_DeadlineExtensions_WithdrawnById", table: "DeadlineExtensions");

            migrationBuilder.DropColumn(name: "WithdrawalReason", table: "DeadlineExtensions");

            migrationBuilder.DropColumn(name: "WithdrawnAt", table: "DeadlineExtensions");

            migrationBuilder.DropColumn(name: "WithdrawnById", table: "DeadlineExtensions");
        }
    }
}
