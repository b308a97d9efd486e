using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LT.Strategy.Web.Data.Migrations.Sqlite
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
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAt",
                table: "DeadlineExtensions",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "WithdrawnById",
                table: "DeadlineExtensions",
                type: "INTEGER",
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
