using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LT.Strategy.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ClientKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ClientKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false).Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(
                        type: "nvarchar(120)",
                        maxLength: 120,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    Contact = table.Column<string>(
                        type: "nvarchar(120)",
                        maxLength: 120,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    MadeById = table.Column<int>(type: "int", nullable: false),
                    Prefix = table.Column<string>(
                        type: "nvarchar(12)",
                        maxLength: 12,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    Hash = table.Column<string>(
                        type: "nvarchar(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "Latin1_General_100_BIN2"
                    ),
                    LastUsedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnById = table.Column<int>(type: "int", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClientKeys", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClientKeys_Persons_MadeById",
                        column: x => x.MadeById,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ClientKeys_Persons_WithdrawnById",
                        column: x => x.WithdrawnById,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_ClientKeys_MadeById", table: "ClientKeys", column: "MadeById");

            migrationBuilder.CreateIndex(name: "IX_ClientKeys_Prefix", table: "ClientKeys", column: "Prefix");

            migrationBuilder.CreateIndex(
                name: "IX_ClientKeys_WithdrawnById",
                table: "ClientKeys",
                column: "WithdrawnById"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ClientKeys");
        }
    }
}
