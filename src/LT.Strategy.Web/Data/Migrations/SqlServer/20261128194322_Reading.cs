using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LT.Strategy.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Reading : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "HasChosenWorkplace",
                table: "Persons",
                type: "bit",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "Contact",
                table: "CrossCuttingFocuses",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2"
            );

            migrationBuilder.AddColumn<string>(
                name: "CaseNumber",
                table: "Agreements",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "HasChosenWorkplace", table: "Persons");

            migrationBuilder.DropColumn(name: "Contact", table: "CrossCuttingFocuses");

            migrationBuilder.DropColumn(name: "CaseNumber", table: "Agreements");
        }
    }
}
