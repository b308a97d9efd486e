using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LT.Strategy.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Imports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(name: "ImportId", table: "Ledger", type: "INTEGER", nullable: true);

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    SharedGoalId = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedById = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAs = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Imports_Persons_RecordedById",
                        column: x => x.RecordedById,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Imports_SharedGoals_SharedGoalId",
                        column: x => x.SharedGoalId,
                        principalTable: "SharedGoals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_Ledger_ImportId", table: "Ledger", column: "ImportId");

            migrationBuilder.CreateIndex(name: "IX_Imports_RecordedById", table: "Imports", column: "RecordedById");

            migrationBuilder.CreateIndex(name: "IX_Imports_SharedGoalId", table: "Imports", column: "SharedGoalId");

            migrationBuilder.AddForeignKey(
                name: "FK_Ledger_Imports_ImportId",
                table: "Ledger",
                column: "ImportId",
                principalTable: "Imports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "FK_Ledger_Imports_ImportId", table: "Ledger");

            migrationBuilder.DropTable(name: "Imports");

            migrationBuilder.DropIndex(name: "IX_Ledger_ImportId", table: "Ledger");

            migrationBuilder.DropColumn(name: "ImportId", table: "Ledger");
        }
    }
}
